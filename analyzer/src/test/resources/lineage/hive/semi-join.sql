INSERT INTO core.active
SELECT c.id FROM core.customer c LEFT SEMI JOIN raw.orders o ON c.id = o.customer_id;
