CREATE TABLE core.customer (id int, name string, secret string);
CREATE OR REPLACE TABLE mart.customer AS SELECT * EXCEPT (secret) FROM core.customer;
