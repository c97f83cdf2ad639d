WITH moved AS (DELETE FROM core.orders WHERE day < '2020-01-01' RETURNING id, total AS amount)
INSERT INTO archive.orders (id, amount) SELECT id, amount FROM moved;
