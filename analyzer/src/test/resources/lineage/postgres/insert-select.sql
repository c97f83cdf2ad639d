INSERT INTO mart.daily_sales (day, amount)
SELECT o.day, sum(o.amount) FROM core.orders o GROUP BY o.day;
