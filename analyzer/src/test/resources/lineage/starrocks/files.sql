INSERT INTO core.orders SELECT id, amount FROM FILES('path' = 's3://lake/orders/*.parquet', 'format' = 'parquet');
INSERT OVERWRITE core.total PARTITION (p202601) WITH LABEL load_7 SELECT id, amount FROM core.orders;
CREATE TABLE core.copy PROPERTIES ('replication_num' = '1') AS SELECT id FROM core.orders;
