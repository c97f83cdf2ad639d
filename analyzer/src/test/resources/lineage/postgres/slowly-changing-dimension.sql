UPDATE dim.customer d SET valid_to = current_date, is_current = false
FROM stg.customer s
WHERE s.id = d.customer_id AND d.is_current AND (s.name, s.city) IS DISTINCT FROM (d.name, d.city);
INSERT INTO dim.customer (customer_id, name, city, valid_from, is_current)
SELECT s.id, s.name, s.city, current_date, true FROM stg.customer s
LEFT JOIN dim.customer d ON d.customer_id = s.id AND d.is_current WHERE d.customer_id IS NULL;
