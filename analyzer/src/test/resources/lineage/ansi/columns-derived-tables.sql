INSERT INTO mart.t (a, b)
SELECT x.one, y.two FROM (SELECT id AS one, k FROM core.a) x LEFT JOIN (SELECT k, v AS two FROM core.b) y ON x.k = y.k;
