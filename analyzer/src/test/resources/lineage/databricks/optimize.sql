OPTIMIZE core.orders WHERE day > '2026-01-01' ZORDER BY (customer);
VACUUM core.orders RETAIN 168 HOURS;
ALTER TABLE core.orders ADD COLUMN note string;
