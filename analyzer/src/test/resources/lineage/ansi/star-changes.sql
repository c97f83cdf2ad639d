CREATE TABLE core.customer (id int, name varchar(20), secret varchar(20));
INSERT INTO mart.customer SELECT * EXCEPT (secret) REPLACE (upper(name) AS name) FROM core.customer;
