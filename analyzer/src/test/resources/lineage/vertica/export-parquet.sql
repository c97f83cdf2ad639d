EXPORT TO PARQUET (directory = 's3://lake/sales') OVER (PARTITION BY sale_day)
AS SELECT sale_day, amount FROM core.sales;
