SELECT g.n, u.tag, e.key, e.value
FROM core.article a, generate_series(a.low, a.high) AS g(n), unnest(a.tags) AS u(tag), jsonb_each(a.details) AS e;
