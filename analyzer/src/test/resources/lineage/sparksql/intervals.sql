SELECT id FROM raw.orders WHERE placed > now() - INTERVAL 3 DAYS AND placed < seen + INTERVAL '5' HOURS '30' MINUTES;
