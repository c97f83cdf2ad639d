SET search_path TO core;
CREATE TEMP TABLE orders AS SELECT * FROM core.orders WHERE day = current_date;
INSERT INTO mart.today SELECT * FROM orders;
INSERT INTO mart.all_days SELECT * FROM core.orders;
