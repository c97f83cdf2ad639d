SELECT * FROM (SELECT a FROM core.a) x, LATERAL (SELECT b FROM core.b WHERE b.a = x.a) y
CROSS JOIN (VALUES (1, 'one')) AS v (n, name)
NATURAL JOIN core.c;
