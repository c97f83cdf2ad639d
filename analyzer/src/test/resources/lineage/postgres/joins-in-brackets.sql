SELECT * FROM core.a a LEFT JOIN (core.b b JOIN core.c c ON c.b = b.id) ON b.a = a.id
JOIN core.d d JOIN core.e e ON e.d = d.id ON d.a = a.id
FULL OUTER JOIN core.f USING (id, day);
