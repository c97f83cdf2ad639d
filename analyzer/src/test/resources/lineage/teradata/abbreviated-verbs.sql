INS INTO mart.daily_sales (sales_day, amount)
SEL s.sales_day, SUM(s.amount)
FROM stage.sales s
GROUP BY 1;
UPD mart.daily_sales SET amount = 0 WHERE amount IS NULL;
DEL FROM mart.daily_sales WHERE sales_day < DATE '2020-01-01';
