CREATE VIEW mart.everyone AS
(SELECT id FROM core.reader EXCEPT SELECT id FROM core.blocked)
UNION ALL
SELECT id FROM core.author
INTERSECT
(VALUES (1), (2))
ORDER BY id LIMIT 10;
