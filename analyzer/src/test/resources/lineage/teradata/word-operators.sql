INSERT INTO mart.odd_orders (order_id)
SELECT order_id FROM core.orders
WHERE amount GT 10 AND order_id MOD 2 EQ 1 AND status NE 'X';
