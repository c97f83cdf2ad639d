CREATE TABLE backup.orders_2024 AS core.orders WITH DATA AND STATS;
CREATE SET TABLE stage.orders_new AS core.orders WITH NO DATA;
