USE ROLE loader;
USE WAREHOUSE etl;
USE DATABASE shop;
USE SCHEMA sales;
INSERT INTO totals SELECT * FROM orders;
INSERT INTO dw.facts SELECT * FROM other.dw.facts;
USE SCHEMA archive.old;
SELECT * FROM orders;
