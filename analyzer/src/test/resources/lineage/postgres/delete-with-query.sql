DELETE FROM ONLY stg.orders WHERE order_id IN (SELECT order_id FROM core.orders) RETURNING *;
