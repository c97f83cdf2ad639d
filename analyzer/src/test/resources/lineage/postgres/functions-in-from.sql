INSERT INTO mart.x
SELECT g.n, j.value, e.key
FROM generate_series(1, 10) AS g(n)
CROSS JOIN LATERAL jsonb_array_elements((SELECT doc FROM raw.docs)) WITH ORDINALITY AS j(value, position)
JOIN jsonb_to_recordset('[]') AS e(key text, size int) ON true
, ROWS FROM (unnest(ARRAY[1]), unnest(ARRAY[2])) AS r;
