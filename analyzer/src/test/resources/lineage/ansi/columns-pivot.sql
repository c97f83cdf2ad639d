SELECT * FROM (SELECT region, quarter, amount FROM core.sales) s
PIVOT (SUM(amount) FOR quarter IN ('q1' AS first, 'q2' AS second)) p;
