WITH tree (id, depth) AS (
    SELECT id, 0 FROM core.category WHERE parent IS NULL
    UNION ALL
    SELECT c.id, t.depth + 1 FROM core.category AS c JOIN tree AS t ON t.id = c.parent
)
INSERT INTO mart.category (id, depth) SELECT id, depth FROM tree OPTION (MAXRECURSION 50)
