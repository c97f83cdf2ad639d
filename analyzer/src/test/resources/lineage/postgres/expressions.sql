SELECT CASE WHEN a.x IN (1, 2) THEN 'y' WHEN a.z BETWEEN 1 AND 2 AND NOT a.q THEN NULL ELSE b.t::numeric(10, 2)::text END AS first,
       extract(epoch FROM a.ts AT TIME ZONE 'UTC'), substring(a.s FROM 1 FOR 3), trim(BOTH ' ' FROM a.s), position('x' IN a.s),
       cast(a.n AS double precision), a.arr[1:2], (a.composite).field, a.doc ->> 'k', a.s || 'x' COLLATE "C",
       date '2020-01-01' + interval '1' day, a.x IS NOT DISTINCT FROM b.x, overlay(a.s placing 'x' from 1), a.s SIMILAR TO 'x',
       - a.n * 2, a.s OPERATOR(pg_catalog.||) 'y', make_interval(days => 3), current_date, a.*, count(DISTINCT a.x ORDER BY a.y)
FROM core.a a, core.b b;
