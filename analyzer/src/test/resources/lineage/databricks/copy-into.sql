COPY INTO core.orders FROM 's3://lake/in/orders' FILEFORMAT = CSV FORMAT_OPTIONS ('header' = 'true');
COPY INTO core.customer FROM (SELECT id, upper(name) AS name FROM 's3://lake/in/customer') FILEFORMAT = PARQUET;
