INSERT INTO last_order (customer_id, order_id)
SELECT c.id, o.id
  FROM customer c
 CROSS JOIN LATERAL (SELECT n.id FROM orders n WHERE n.customer_id = c.id ORDER BY n.day DESC LIMIT 1) o;
