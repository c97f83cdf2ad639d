CREATE TABLE core.total (amount int)
INSERT INTO core.sum SELECT amount FROM raw.sales;
