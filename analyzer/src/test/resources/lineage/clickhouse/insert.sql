INSERT INTO core.orders (id, amount) SETTINGS async_insert = 1 SELECT id, amount FROM remote('other:9000', raw.orders);
INSERT INTO core.orders FORMAT CSV;
INSERT INTO FUNCTION s3('https://lake/orders.csv', 'CSV') SELECT id FROM core.orders;
INSERT INTO core.orders SELECT id, amount FROM s3('https://lake/in/*.parquet', 'Parquet');
