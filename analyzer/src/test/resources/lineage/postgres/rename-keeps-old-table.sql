ALTER TABLE core.orders RENAME TO orders_2023;
CREATE TABLE core.orders (id int);
INSERT INTO core.orders SELECT id FROM core.orders_2023;
