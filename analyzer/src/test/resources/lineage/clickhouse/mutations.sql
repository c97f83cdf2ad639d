ALTER TABLE core.orders UPDATE amount = amount * 2 WHERE id IN (SELECT id FROM core.wrong);
ALTER TABLE core.orders DELETE WHERE day < '2020-01-01';
ALTER TABLE core.orders REPLACE PARTITION '2026' FROM stage.orders;
ALTER TABLE core.orders ADD COLUMN note String;
