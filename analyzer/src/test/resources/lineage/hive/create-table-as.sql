CREATE TABLE core.total STORED AS ORC AS
SELECT customer, sum(amount) AS amount FROM raw.orders GROUP BY customer WITH ROLLUP;
CREATE TABLE core.total_old LIKE core.total;
