CREATE VIEW IF NOT EXISTS core.big_order (id COMMENT 'number', amount) COMMENT 'large ones' AS
SELECT id, amount FROM core.orders WHERE amount > 1000;
