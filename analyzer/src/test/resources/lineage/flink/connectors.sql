CREATE TABLE orders (id BIGINT, amount DOUBLE, placed TIMESTAMP(3), WATERMARK FOR placed AS placed - INTERVAL '5' SECOND)
WITH ('connector' = 'kafka', 'topic' = 'shop-orders', 'format' = 'json');
CREATE TABLE totals (amount DOUBLE) WITH ('connector' = 'filesystem', 'path' = 's3://lake/totals');
INSERT INTO totals SELECT sum(amount) FROM orders;
