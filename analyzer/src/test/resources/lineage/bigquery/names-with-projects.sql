INSERT INTO `shop-prod.sales.totals` (region, total)
SELECT o.region, SUM(o.amount) FROM `shop-prod`.sales.orders AS o JOIN shop-prod.sales.customers c ON c.id = o.customer_id GROUP BY 1;
SELECT a-b FROM sales.deltas;
