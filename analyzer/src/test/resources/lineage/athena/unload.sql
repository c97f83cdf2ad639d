UNLOAD (SELECT id, amount FROM core.orders WHERE day = '2026-01-01') TO 's3://out/orders/' WITH (format = 'PARQUET');
