WITH orders AS (SELECT id, total FROM raw.orders)
SELECT o.total FROM (WITH orders AS (SELECT amount AS total FROM core.refund) SELECT total FROM orders) o;
