CREATE TABLE core.orders (id bigint, total numeric);
CREATE TABLE core.customer (id bigint, name text);
CREATE VIEW mart.everything AS SELECT o.*, c.name, 1 AS version FROM core.orders o JOIN core.customer c ON c.id = o.id;
CREATE VIEW mart.both AS SELECT * FROM core.orders, core.customer;
