INSERT ALL
  INTO dw.all_orders
  INTO dw.ids (id) VALUES (order_id)
SELECT order_id, amount FROM stage.orders;
INSERT FIRST
  WHEN amount > 100 THEN INTO dw.large
  WHEN amount > 10 THEN INTO dw.medium
  ELSE INTO dw.small
SELECT order_id, amount FROM stage.orders;
