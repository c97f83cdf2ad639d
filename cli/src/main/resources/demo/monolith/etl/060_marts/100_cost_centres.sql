TRUNCATE mart.cost_centre_summary;
INSERT INTO mart.cost_centre_summary
SELECT c.cost_centre, c.path, coalesce(o.staff, 0), coalesce(b.staff, 0), c.budget, b.budget
  FROM core.cost_centre c
  LEFT JOIN (SELECT cost_centre, count(*) AS staff FROM core.employee WHERE left_on IS NULL GROUP BY cost_centre) o USING (cost_centre)
  LEFT JOIN LATERAL (SELECT count(e.employee_no) AS staff, (SELECT sum(y.budget) FROM core.cost_centre y WHERE y.path LIKE c.path || '%') AS budget
                       FROM core.cost_centre x JOIN core.employee e ON e.cost_centre = x.cost_centre AND e.left_on IS NULL
                      WHERE x.path LIKE c.path || '%') b ON true;
