CREATE EXTERNAL TABLE raw.orders LIKE PARQUET '/lake/orders/a.parquet' STORED AS PARQUET LOCATION '/lake/orders';
REFRESH raw.orders;
SELECT STRAIGHT_JOIN o.id FROM raw.orders o LEFT ANTI JOIN core.customer c ON c.id = o.customer;
