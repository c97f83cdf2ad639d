TRUNCATE core.cost_centre;
WITH RECURSIVE clean AS (
    SELECT DISTINCT ON (cost_centre) cost_centre, name, nullif(parent, '') AS parent, etl.parse_amount(budget) AS budget FROM raw_hr.cost_centre ORDER BY cost_centre, name
), tree AS (
    SELECT c.*, c.cost_centre::text AS path, 0 AS depth FROM clean c WHERE c.parent IS NULL
    UNION ALL
    SELECT c.*, t.path || '>' || c.cost_centre, t.depth + 1 FROM clean c JOIN tree t ON t.cost_centre = c.parent WHERE t.depth < 9
)
INSERT INTO core.cost_centre SELECT cost_centre, name, parent, path, depth, budget FROM tree;
CALL etl.scd_employee();
