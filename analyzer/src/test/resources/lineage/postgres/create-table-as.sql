CREATE TABLE mart.x WITH (fillfactor = 90) AS SELECT * FROM core.x WITH NO DATA;
