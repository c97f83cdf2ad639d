CREATE DICTIONARY core.customer_name (id UInt64, name String) PRIMARY KEY id
SOURCE(CLICKHOUSE(DB 'core' TABLE 'customer')) LAYOUT(HASHED()) LIFETIME(3600);
