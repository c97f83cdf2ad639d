INSERT INTO etl.run (name, rows) VALUES ('load', (SELECT count(*) FROM stg.orders));
