LOCKING TABLE core.orders FOR ACCESS
LOCKING core.customer FOR READ NOWAIT
INSERT INTO mart.order_customer
SELECT o.order_id, c.name
FROM core.orders o
INNER JOIN core.customer c ON c.customer_id = o.customer_id;
