INSERT INTO mart.remote
SELECT q.id FROM OPENQUERY(oracle_link, 'SELECT id FROM sales.orders WHERE note = ''x''') AS q
BULK INSERT stg.file FROM '/data/orders.csv' WITH (FIELDTERMINATOR = ',', FIRSTROW = 2)
SELECT r.a INTO mart.parquet FROM OPENROWSET(BULK '/lake/*.parquet', FORMAT = 'PARQUET') WITH (a int, b int) AS r
COPY INTO stg.cloud (a, b) FROM 'https://storage/container/' WITH (FILE_TYPE = 'CSV')
INSERT INTO far.sales.dbo.orders (id) SELECT id FROM core.orders
