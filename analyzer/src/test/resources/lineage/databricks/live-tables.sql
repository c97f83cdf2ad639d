CREATE OR REFRESH STREAMING TABLE orders_raw AS SELECT * FROM STREAM read_files('s3://lake/in/orders', format => 'json');
CREATE OR REFRESH LIVE TABLE orders_clean AS SELECT id, amount FROM STREAM(LIVE.orders_raw) WHERE amount > 0;
CREATE OR REFRESH MATERIALIZED VIEW total AS SELECT sum(amount) AS amount FROM LIVE.orders_clean;
