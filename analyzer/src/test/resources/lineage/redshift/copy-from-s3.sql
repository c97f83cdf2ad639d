COPY sales.orders (id, amount) FROM 's3://landing/orders/' IAM_ROLE 'arn:aws:iam::1:role/load' FORMAT AS JSON 'auto' GZIP;
COPY sales.raw FROM 'dynamodb://orders' READRATIO 50;
