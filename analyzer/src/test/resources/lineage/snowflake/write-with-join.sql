UPDATE dw.orders o SET o.region = c.region FROM dw.customers c WHERE c.id = o.customer_id;
DELETE FROM dw.orders USING dw.closed k WHERE k.id = orders.id;
TRUNCATE TABLE IF EXISTS dw.work;
