SELECT id, row_number() OVER (PARTITION BY region ORDER BY day) AS place,
       sum(amount) FILTER (WHERE paid) OVER w AS paid
FROM core.sales WINDOW w AS (PARTITION BY customer_id);
