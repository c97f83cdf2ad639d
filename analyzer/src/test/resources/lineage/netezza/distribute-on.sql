CREATE TEMP TABLE work_sales AS
SELECT sale_id, amount FROM core.sales WHERE sale_day > '2026-01-01'
DISTRIBUTE ON (sale_id);
INSERT INTO mart.sales_sum (amount) SELECT SUM(amount) FROM work_sales;
GENERATE STATISTICS ON mart.sales_sum;
GROOM TABLE mart.sales_sum RECORDS ALL;
