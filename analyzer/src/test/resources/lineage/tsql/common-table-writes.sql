WITH ranked AS (
    SELECT id, ROW_NUMBER() OVER (PARTITION BY email ORDER BY id) AS place FROM core.contact
)
DELETE FROM ranked WHERE place > 1;
WITH changed AS (SELECT id, name FROM core.contact WHERE stale = 1)
UPDATE changed SET name = 'unknown'
