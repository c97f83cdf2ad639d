CREATE TABLE core.orders USING parquet OPTIONS (path 's3://lake/orders') PARTITIONED BY (day) AS
SELECT id, amount, day FROM raw.orders;
