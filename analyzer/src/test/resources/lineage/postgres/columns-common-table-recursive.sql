WITH RECURSIVE tree (id, path) AS (
    SELECT c.id, c.name FROM core.category c WHERE c.parent_id IS NULL
    UNION ALL
    SELECT c.id, t.path || '/' || c.label FROM core.category c JOIN tree t ON t.id = c.parent_id
)
SELECT id, path FROM tree;
