CREATE TABLE #orders (id int, amount money)
INSERT #orders SELECT id, amount FROM core.orders
SELECT o.id, SUM(o.amount) AS total INTO #totals FROM #orders o GROUP BY o.id
SELECT id, total INTO ##shared FROM #totals
INSERT INTO mart.totals (id, total) SELECT id, total FROM tempdb..##shared
DROP TABLE #orders, #totals
