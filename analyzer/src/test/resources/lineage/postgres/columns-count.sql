INSERT INTO mart.size (tables, orders, customers)
SELECT count(*), count(o.id), count(DISTINCT o.customer_id) FROM core.orders o JOIN core.line l ON l.order_id = o.id;
