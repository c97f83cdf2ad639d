INSERT INTO orders_found (id, amount)
SELECT o.id, o.amount
  FROM orders AS OF TIMESTAMP (SYSTIMESTAMP - INTERVAL '1' HOUR) o
 WHERE o.id NOT IN (SELECT id FROM orders VERSIONS BETWEEN SCN MINVALUE AND MAXVALUE v)
   AND o.id IN (SELECT s.id FROM orders_part PARTITION (p_2026) s)
   AND o.id IN (SELECT id FROM orders_part SAMPLE BLOCK (10) SEED (1) WHERE id > 0);
