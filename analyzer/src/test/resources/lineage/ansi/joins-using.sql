INSERT INTO core.total SELECT id, a.x, b.y FROM core.a a JOIN core.b b USING (id) LEFT SEMI JOIN core.c c USING (id);
