CREATE VIEW mart.filtered AS SELECT ARRAY_FILTER(o.items, e -> e.n > 1) AS many FROM raw.orders AS o;
