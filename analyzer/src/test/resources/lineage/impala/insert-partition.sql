INSERT OVERWRITE TABLE core.orders (id, amount) PARTITION (day) [SHUFFLE] SELECT id, amount, day FROM stage.orders;
UPSERT INTO core.customer SELECT id, name FROM stage.customer;
INVALIDATE METADATA core.orders;
COMPUTE STATS core.orders;
