DECLARE @ids TABLE (id int)
INSERT INTO core.orders (customer) OUTPUT inserted.id INTO @ids (id) SELECT customer FROM stg.orders
DELETE FROM core.cart OUTPUT deleted.id, deleted.customer INTO archive.cart (id, customer) WHERE day < '2026-01-01'
UPDATE core.price SET amount = amount * 2 OUTPUT deleted.amount, inserted.amount INTO audit.price (old, new)
INSERT INTO mart.ids SELECT id FROM @ids
