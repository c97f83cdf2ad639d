REPLACE INTO core.customer (id, name) SELECT id, name FROM stage.customer;
REPLACE LOW_PRIORITY INTO core.customer PARTITION (p0) VALUES (1, 'a');
