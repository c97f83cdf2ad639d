CREATE TABLE mart.x AS
WITH orders AS (SELECT * FROM core.orders)
SELECT * FROM orders;
