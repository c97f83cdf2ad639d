CREATE TABLE mart.sales_new AS SELECT * FROM core.sales;
ALTER TABLE IF EXISTS mart.sales RENAME TO sales_old;
ALTER TABLE mart.sales_new RENAME TO sales;
DROP TABLE IF EXISTS mart.sales_old;
