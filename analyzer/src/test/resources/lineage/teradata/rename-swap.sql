CREATE TABLE core.orders_new AS (SELECT * FROM stage.orders) WITH DATA;
RENAME TABLE core.orders TO core.orders_old;
RENAME TABLE core.orders_new TO core.orders;
DROP TABLE core.orders_old;
