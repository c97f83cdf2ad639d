EXPORT DATA OPTIONS (uri = 'gs://exports/orders-*.parquet', format = 'PARQUET', overwrite = TRUE) AS
SELECT id, amount FROM mart.orders WHERE day = '2026-01-01';
LOAD DATA OVERWRITE raw.orders (id INT64, amount FLOAT64) PARTITION BY day
FROM FILES (format = 'CSV', uris = ['gs://landing/orders/*.csv', 'gs://landing/more.csv']);
CREATE EXTERNAL TABLE raw.clicks (at TIMESTAMP) OPTIONS (format = 'JSON', uris = ['gs://landing/clicks/*']);
