CREATE EXTERNAL TABLE raw.orders (id bigint, amount double) PARTITIONED BY (day string)
ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde' LOCATION 's3://lake/orders/' TBLPROPERTIES ('has_encrypted_data' = 'false');
MSCK REPAIR TABLE raw.orders;
INSERT INTO core.orders SELECT * FROM raw.orders;
