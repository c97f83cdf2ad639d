INSERT INTO line (order_id, sku, amount)
SELECT o.id, l.sku, l.amount
  FROM orders o, jsonb_to_recordset(o.document -> 'lines') AS l(sku text, amount numeric);
