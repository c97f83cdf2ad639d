INSERT INTO core.customer (id)
SELECT s.id FROM stg.customer s
WHERE NOT EXISTS (SELECT 1 FROM core.customer c WHERE c.id = s.id);
