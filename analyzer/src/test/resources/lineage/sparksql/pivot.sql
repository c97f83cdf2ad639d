INSERT INTO core.by_month
SELECT * FROM (SELECT customer, month, amount FROM raw.orders)
PIVOT (sum(amount) AS total FOR month IN (1 AS jan, 2 AS feb));
