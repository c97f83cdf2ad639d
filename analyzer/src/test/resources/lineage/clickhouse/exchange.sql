EXCHANGE TABLES core.orders AND core.orders_new;
RENAME TABLE core.orders_new TO core.orders_old ON CLUSTER main;
