SELECT a.id FROM core.a AS a GLOBAL ANY LEFT JOIN core.b AS b ON b.id = a.id ASOF JOIN core.c AS c ON c.id = a.id AND c.t >= a.t
WHERE a.id GLOBAL IN (SELECT id FROM core.d) LIMIT 2 BY a.id LIMIT 10 SETTINGS max_threads = 4 FORMAT JSONEachRow;
