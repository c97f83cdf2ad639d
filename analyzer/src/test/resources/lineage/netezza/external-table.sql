CREATE EXTERNAL TABLE '/data/out/sales.csv' USING (DELIMITER ',' ENCODING 'internal') AS
SELECT sale_id, amount FROM core.sales;
INSERT INTO stage.sales
SELECT * FROM EXTERNAL '/data/in/sales.csv' USING (DELIM '|');
