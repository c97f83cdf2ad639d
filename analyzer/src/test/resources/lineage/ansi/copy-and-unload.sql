COPY core.orders FROM 's3://lake/orders.csv';
UNLOAD ('SELECT id FROM core.orders') TO 's3://out/orders';
LOAD DATA INPATH '/in/customer' INTO TABLE core.customer;
