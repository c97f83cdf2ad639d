SELECT TOP 10 id, amount FROM core.orders QUALIFY row_number() OVER (PARTITION BY id ORDER BY amount) = 1;
