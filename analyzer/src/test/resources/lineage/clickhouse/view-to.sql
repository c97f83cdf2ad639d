CREATE MATERIALIZED VIEW core.total_mv ON CLUSTER main TO core.total AS
SELECT customer, sum(amount) AS amount FROM raw.orders GROUP BY customer;
