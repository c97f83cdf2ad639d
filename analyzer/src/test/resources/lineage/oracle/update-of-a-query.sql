UPDATE (SELECT o.status, s.new_status
          FROM orders o JOIN order_status s ON s.order_id = o.id)
   SET status = new_status;
UPDATE orders o
   SET (o.amount, o.currency) = (SELECT r.amount, r.currency FROM rate r WHERE r.order_id = o.id)
 WHERE EXISTS (SELECT 1 FROM rate r WHERE r.order_id = o.id);
DELETE FROM (SELECT * FROM orders WHERE status = 'X');
DELETE orders WHERE status = 'Y';
INSERT INTO (SELECT id, status FROM orders WHERE status = 'N' WITH CHECK OPTION)
SELECT id, status FROM new_orders;
