DECLARE last_day DATE DEFAULT (SELECT MAX(day) FROM mart.loads);
DECLARE a, b INT64;
SET (a, b) = (1, 2);
SET last_day = DATE_ADD(last_day, INTERVAL 1 DAY);
INSERT INTO mart.orders (id, day) SELECT id, last_day FROM raw.orders WHERE day > last_day AND kind IN (a, b);
