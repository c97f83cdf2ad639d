INSERT INTO core.customer AS t (id, name)
SELECT id, name FROM stg.customer
ON CONFLICT (id) DO UPDATE SET name = excluded.name, region = (SELECT r.name FROM ref.region r WHERE r.id = excluded.id)
WHERE t.name IS DISTINCT FROM excluded.name
RETURNING id;
