SELECT a.id FROM core.a a LEFT SEMI JOIN core.b b ON b.id = a.id LEFT ANTI JOIN core.c c ON c.id = a.id;
