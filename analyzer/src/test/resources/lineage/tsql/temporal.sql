CREATE TABLE core.price (
    id int NOT NULL PRIMARY KEY CLUSTERED,
    amount money NOT NULL,
    doubled AS (amount * 2) PERSISTED,
    valid_from datetime2 GENERATED ALWAYS AS ROW START,
    valid_to datetime2 GENERATED ALWAYS AS ROW END,
    PERIOD FOR SYSTEM_TIME (valid_from, valid_to),
    CONSTRAINT ck CHECK (amount > 0)
) ON scheme (id) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = core.price_history))
INSERT INTO mart.price SELECT p.id, p.amount FROM core.price FOR SYSTEM_TIME AS OF '2026-01-01' AS p
INSERT INTO mart.price_between SELECT id FROM core.price FOR SYSTEM_TIME BETWEEN @a AND @b
