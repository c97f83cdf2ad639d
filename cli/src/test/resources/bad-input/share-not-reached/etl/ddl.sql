CREATE TABLE core.orders (id int, total numeric);
