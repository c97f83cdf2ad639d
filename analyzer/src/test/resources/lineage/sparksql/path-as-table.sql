INSERT INTO core.orders SELECT o.id, c.name
FROM delta.`s3://lake/orders` o JOIN csv.`/in/customer.csv` c ON c.id = o.customer;
INSERT OVERWRITE DIRECTORY USING parquet OPTIONS ('path' '/out/orders') SELECT id FROM core.orders;
