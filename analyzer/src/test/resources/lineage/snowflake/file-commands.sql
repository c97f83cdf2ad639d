PUT file:///tmp/orders.csv @landing/orders AUTO_COMPRESS = TRUE;
LIST @landing/orders;
REMOVE @landing/orders PATTERN = '.*csv';
GET @exports/daily/ file:///tmp/out/;
CREATE STAGE landing URL = 's3://lake/landing/' STORAGE_INTEGRATION = lake;
