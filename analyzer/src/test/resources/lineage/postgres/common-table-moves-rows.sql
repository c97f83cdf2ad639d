WITH gone AS (
    DELETE FROM orders WHERE day < date '2020-01-01' RETURNING id, amount
)
INSERT INTO orders_archive (id, amount) SELECT id, amount FROM gone;
