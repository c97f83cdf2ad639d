UPDATE o
SET o.status = s.status, o.touched = GETDATE()
FROM core.orders AS o
JOIN stg.orders AS s ON s.id = o.id
LEFT JOIN ref.status AS r WITH (NOLOCK) ON r.code = s.status
WHERE r.final = 0
UPDATE core.plan SET price += 1, note.WRITE(N'x', 0, 1) FROM core.plan INNER JOIN stg.plan p ON p.id = core.plan.id
UPDATE TOP (10) d SET x = d.y FROM (SELECT x, y FROM core.pair) AS d
