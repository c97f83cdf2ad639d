SELECT v.code, v.label, c.name FROM (VALUES ('a', 'one'), ('b', (SELECT max(title) FROM ref.label))) AS v (code, label)
JOIN core.country c ON c.code = v.code;
