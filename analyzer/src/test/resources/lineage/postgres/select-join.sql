SELECT s.id, c.name
FROM core.subscription s
LEFT JOIN core.customer AS c ON c.id = s.customer_id
WHERE s.status = 'active';
