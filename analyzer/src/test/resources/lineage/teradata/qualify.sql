INSERT INTO core.customer_current (customer_id, name)
SELECT customer_id, name
FROM stage.customer
QUALIFY ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY changed_at DESC) = 1;
