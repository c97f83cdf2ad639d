ALTER TABLE core.orders EXCHANGE PARTITION (day = '2026-01-01') WITH TABLE stage.orders;
ALTER TABLE core.orders RENAME TO core.orders_old;
TRUNCATE TABLE stage.orders PARTITION (day = '2026-01-01');
