INSERT INTO stage.sales SELECT sale_id, amount FROM raw.sales;
SELECT SWAP_PARTITIONS_BETWEEN_TABLES('stage.sales', '2026-01-01', '2026-01-31', 'core.sales');
SELECT ANALYZE_STATISTICS('core.sales');
