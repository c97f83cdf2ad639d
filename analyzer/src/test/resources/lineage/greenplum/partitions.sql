CREATE TABLE core.sales (sale_id INT, sale_day DATE, amount NUMERIC(10,2))
WITH (appendonly = true, orientation = column, compresstype = zstd)
DISTRIBUTED BY (sale_id)
PARTITION BY RANGE (sale_day) (START (DATE '2026-01-01') END (DATE '2027-01-01') EVERY (INTERVAL '1 month'));
ALTER TABLE core.sales EXCHANGE PARTITION FOR ('2026-01-01') WITH TABLE stage.sales_january;
ANALYZE core.sales;
