LOAD DATA LOCAL INPATH '/data/in/orders.csv' OVERWRITE INTO TABLE raw.orders PARTITION (day = '2026-01-01');
EXPORT TABLE core.total PARTITION (day = '2026-01-01') TO '/backup/total';
IMPORT TABLE core.total_copy FROM '/backup/total';
