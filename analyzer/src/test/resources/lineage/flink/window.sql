INSERT INTO totals SELECT window_start, sum(amount) FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(placed), INTERVAL '10' MINUTES)) GROUP BY window_start, window_end;
