INSERT INTO mart..sales_sum (region_id, amount)
SELECT region_id, SUM(amount) FROM prod..sales GROUP BY region_id;
