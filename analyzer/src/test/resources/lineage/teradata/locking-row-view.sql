REPLACE VIEW access_layer.customer_v (customer_id, full_name) AS
LOCKING ROW FOR ACCESS
SELECT c.customer_id, c.first_name || ' ' || c.last_name
FROM core.customer c
WHERE c.deleted_flag = 'N';
