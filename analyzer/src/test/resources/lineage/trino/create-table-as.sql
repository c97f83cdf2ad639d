CREATE TABLE lake.core.total WITH (format = 'ORC', external_location = 's3://lake/total') AS
SELECT customer, sum(amount) AS amount FROM lake.raw.orders GROUP BY customer WITH NO DATA;
