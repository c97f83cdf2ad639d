SELECT a.x
FROM core.a AS a
LEFT OUTER JOIN core.b AS b INNER JOIN core.c AS c ON c.id = b.id ON b.a_id = a.id
INNER HASH JOIN core.d d ON d.id = a.id
CROSS JOIN core.e (NOLOCK)
FULL JOIN other..f ON f.id = a.id
JOIN far.sales.dbo.g AS g WITH (INDEX (ix), NOLOCK) ON g.id = a.id
