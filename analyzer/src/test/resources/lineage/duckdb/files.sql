CREATE TABLE orders AS SELECT * FROM 'in/orders.parquet';
INSERT INTO orders SELECT id FROM read_csv(['a.csv', 'b.csv'], header = true) AS f;
COPY (SELECT id FROM orders) TO 'out/orders.csv' (HEADER);
COPY orders FROM 'more.csv';
