INSERT INTO mart.minute_price (symbol, minute, price)
SELECT symbol, minute, TS_LAST_VALUE(price) FROM core.tick
TIMESERIES minute AS '1 minute' OVER (PARTITION BY symbol ORDER BY ticked_at);
