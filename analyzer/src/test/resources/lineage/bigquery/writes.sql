UPDATE mart.orders o SET o.amount = s.amount, note.text = 'x' FROM raw.sources s WHERE s.id = o.id;
DELETE mart.orders WHERE id IN (SELECT id FROM raw.gone);
INSERT mart.orders (id) VALUES (1), ((SELECT MAX(id) FROM raw.ids));
DROP TABLE IF EXISTS mart.old;
ALTER TABLE mart.orders ADD COLUMN extra STRING;
