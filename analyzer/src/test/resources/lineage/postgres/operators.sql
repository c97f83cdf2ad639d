SELECT a.name ~* '^x' OR a.name !~~* 'y' OR a.tags @> ARRAY['z'] AND a.doc #>> '{a,b}' = 'c' AND a.n <> -1, a.x * -2, @ a.y, a.t::date - 1
FROM core.a a WHERE a.p <@ box '((0,0),(1,1))' AND a.q ?| ARRAY['k'] AND a.r && a.s;
