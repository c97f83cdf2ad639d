SELECT a.id FROM core.a a LEFT JOIN (core.b b, core.c c) ON b.id = a.id AND c.id = a.id;
