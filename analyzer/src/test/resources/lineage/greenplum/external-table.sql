CREATE EXTERNAL TABLE ext.sales (sale_id INT, amount NUMERIC)
LOCATION ('gpfdist://files:8081/sales.csv') FORMAT 'CSV' (HEADER)
LOG ERRORS SEGMENT REJECT LIMIT 10 ROWS;
INSERT INTO stage.sales (sale_id, amount) SELECT sale_id, amount FROM ext.sales;
