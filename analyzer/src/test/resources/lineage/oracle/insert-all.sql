INSERT ALL
    INTO small_orders (id, amount) VALUES (id, amount)
    INTO order_ids VALUES (id)
SELECT o.id, o.amount FROM orders o WHERE o.amount < 10;
