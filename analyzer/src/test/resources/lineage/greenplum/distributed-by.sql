CREATE TABLE mart.sales_sum AS
SELECT region_id, SUM(amount) AS amount FROM core.sales GROUP BY region_id
DISTRIBUTED BY (region_id);
