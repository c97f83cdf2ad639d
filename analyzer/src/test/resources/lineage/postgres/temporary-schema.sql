CREATE TABLE pg_temp.work AS SELECT * FROM raw.a;
INSERT INTO core.x SELECT * FROM pg_temp.work;
