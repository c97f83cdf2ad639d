CREATE MULTISET VOLATILE TABLE vt_open_orders, NO FALLBACK, NO LOG AS (
  SELECT order_id, customer_id, amount
  FROM core.orders
  WHERE status = 'OPEN'
) WITH DATA
PRIMARY INDEX (order_id)
ON COMMIT PRESERVE ROWS;

INSERT INTO mart.open_amount (customer_id, amount)
SELECT customer_id, SUM(amount)
FROM vt_open_orders
GROUP BY customer_id;

DROP TABLE vt_open_orders;
