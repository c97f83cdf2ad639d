CREATE OR REPLACE DYNAMIC TABLE dw.totals TARGET_LAG = '1 minute' WAREHOUSE = etl AS
SELECT customer_id, SUM(amount) AS total FROM sales.orders GROUP BY ALL;
ALTER DYNAMIC TABLE dw.totals REFRESH;
