CREATE TABLE backup.sales AS AT EPOCH LATEST SELECT sale_id, amount FROM core.sales;
