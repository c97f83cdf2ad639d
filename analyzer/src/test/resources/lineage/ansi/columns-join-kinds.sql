SELECT a.x, b.y FROM core.a a CROSS JOIN core.b b INNER JOIN core.c c ON c.k = a.k AND c.z > 1;
