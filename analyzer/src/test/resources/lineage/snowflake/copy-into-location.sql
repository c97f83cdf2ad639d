COPY INTO @exports/daily/ FROM sales.orders FILE_FORMAT = (TYPE = PARQUET) HEADER = TRUE;
COPY INTO 's3://exports/monthly/' FROM (SELECT o.id, c.region FROM sales.orders o JOIN sales.customers c ON c.id = o.customer_id) OVERWRITE = TRUE;
