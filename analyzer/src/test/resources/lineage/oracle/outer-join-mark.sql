INSERT INTO order_names (id, name)
SELECT o.id, c.name
  FROM orders o, customer c, dual
 WHERE o.customer_id = c.id (+)
   AND c.kind(+) = 'A';
