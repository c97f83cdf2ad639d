SELECT IDENTITY(int, 1, 1) AS row, id, name INTO core.customer_copy FROM core.customer
SELECT TOP 10 PERCENT WITH TIES id INTO core.best FROM core.customer ORDER BY score DESC
