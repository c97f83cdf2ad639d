CREATE VIEW mart.tree AS
WITH RECURSIVE tree AS (
  SELECT id, parent_id FROM raw.nodes WHERE parent_id IS NULL
  UNION ALL
  SELECT n.id, n.parent_id FROM raw.nodes n JOIN tree t ON n.parent_id = t.id)
SELECT id FROM tree;
