WITH recent AS (SELECT * FROM core.orders WHERE day > now() - interval '7 days'),
     totals (customer_id, total) AS MATERIALIZED (SELECT customer_id, sum(amount) FROM recent GROUP BY 1)
INSERT INTO mart.recent_customer
SELECT c.id, t.total FROM totals t JOIN core.customer c ON c.id = t.customer_id;
