REPLACE INTO core.customer (id) SELECT id FROM stage.customer;
DELETE a FROM core.a a JOIN core.gone g ON g.id = a.id;
