INSERT INTO mart.t (a, b)
WITH first AS (SELECT id AS one, total FROM core.orders WHERE valid),
second (two, amount) AS (SELECT one, sum(total) FROM first GROUP BY one)
SELECT two, amount FROM second ORDER BY amount;
