INSERT INTO sales_by_quarter (region, q1, q2)
SELECT region, q1_total, q2_total
  FROM (SELECT region, quarter, amount FROM sales)
 PIVOT (SUM(amount) AS total FOR quarter IN ('Q1' AS q1, 'Q2' AS q2));
INSERT INTO sales_by_month (region, month, amount)
SELECT u.region, u.month, u.amount
  FROM sales_wide
UNPIVOT INCLUDE NULLS (amount FOR month IN (jan AS 'JAN', feb AS 'FEB')) u;
CREATE VIEW sales_xml AS
SELECT * FROM sales
 PIVOT XML (SUM(amount) FOR quarter IN (SELECT name FROM quarters));
