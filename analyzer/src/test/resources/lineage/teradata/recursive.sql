WITH RECURSIVE chain (employee_id, manager_id, depth) AS (
  SELECT employee_id, manager_id, 0 FROM core.employee WHERE manager_id IS NULL
  UNION ALL
  SELECT e.employee_id, e.manager_id, c.depth + 1
  FROM core.employee e JOIN chain c ON e.manager_id = c.employee_id
)
SELECT employee_id, depth FROM chain;
