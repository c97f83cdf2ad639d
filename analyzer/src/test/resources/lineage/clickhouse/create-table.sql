CREATE TABLE core.orders (id UInt64, amount Decimal(10, 2), tags Array(String), INDEX by_tag tags TYPE bloom_filter GRANULARITY 1)
ENGINE = MergeTree PARTITION BY toYYYYMM(day) ORDER BY id TTL day + INTERVAL 1 YEAR SETTINGS index_granularity = 8192;
CREATE TABLE core.copy AS core.orders ENGINE = Memory;
CREATE TABLE core.big ENGINE = Log AS SELECT id FROM core.orders;
