CREATE TABLE mart.sales WITH (DISTRIBUTION = HASH(id), CLUSTERED COLUMNSTORE INDEX) AS
SELECT id, amount FROM core.sales
CREATE EXTERNAL TABLE ext.sales (id int, amount money) WITH (LOCATION = '/sales/', DATA_SOURCE = lake, FILE_FORMAT = csv)
INSERT INTO core.sales SELECT id, amount FROM ext.sales
