CREATE TABLE mart.quarters AS
SELECT * FROM (SELECT product, quarter, amount FROM raw.sales) PIVOT (SUM(amount) AS total FOR quarter IN ('Q1', 'Q2' AS q2));
SELECT product, quarter, total FROM mart.wide UNPIVOT (total FOR quarter IN (q1, q2));
