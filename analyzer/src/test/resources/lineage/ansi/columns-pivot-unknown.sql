SELECT p.region, p.first_total FROM core.sales
PIVOT (SUM(amount) AS total, COUNT(id) AS number FOR quarter IN ('q1' AS first, 'q2' AS second)) p;
