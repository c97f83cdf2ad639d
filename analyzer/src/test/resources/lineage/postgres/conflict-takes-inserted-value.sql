INSERT INTO stock AS s (sku, amount, seen)
SELECT f.sku, f.amount, now() FROM feed f
ON CONFLICT (sku) DO UPDATE SET amount = s.amount + excluded.amount WHERE s.seen < excluded.seen;
