INSERT INTO mart.tree
WITH RECURSIVE tree AS (
    SELECT id, parent_id FROM core.category WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, c.parent_id FROM core.category c JOIN tree t ON t.id = c.parent_id
) SEARCH DEPTH FIRST BY id SET ordering
SELECT * FROM tree;
