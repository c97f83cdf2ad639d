CREATE UNLOGGED TABLE stg.orders (LIKE core.orders INCLUDING ALL, loaded_at timestamptz);
