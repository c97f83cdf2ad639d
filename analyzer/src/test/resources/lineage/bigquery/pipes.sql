CREATE TABLE mart.by_region AS
FROM raw.orders AS o
|> WHERE o.amount > 0
|> JOIN raw.customers AS c ON o.customer_id = c.id
|> EXTEND o.amount * 2 AS doubled
|> AGGREGATE SUM(doubled) AS total GROUP BY region
|> WHERE total > 10
|> ORDER BY total DESC
|> LIMIT 10;
