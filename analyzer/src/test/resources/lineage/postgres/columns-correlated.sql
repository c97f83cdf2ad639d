CREATE TABLE core.line (order_id int, amount int);
CREATE TABLE core.orders (id int, rate int);
UPDATE core.orders SET rate = (SELECT sum(amount * rate) FROM core.line WHERE order_id = id);
