INSERT /*+ APPEND */ FIRST
    WHEN amount > 1000 THEN
        INTO big_orders (id, amount) VALUES (order_id, amount)
    WHEN amount > 100 THEN
        INTO middle_orders PARTITION (p_now) (id) VALUES (order_id)
        INTO middle_log (id, seen) VALUES (order_id, SYSDATE)
    ELSE
        INTO small_orders
SELECT order_id, amount FROM orders@archive WHERE ROWNUM < 100;
