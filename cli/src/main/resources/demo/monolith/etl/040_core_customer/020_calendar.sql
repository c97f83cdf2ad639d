-- Twenty-five years of days; only missing ones are added.
INSERT INTO core.calendar
SELECT d::date, extract(isoyear FROM d), extract(week FROM d), date_trunc('month', d)::date, to_char(d, 'YYYY-"Q"Q'), extract(isodow FROM d) >= 6, extract(isodow FROM d) <> 7
  FROM generate_series(TIMESTAMP '2004-01-01', TIMESTAMP '2028-12-31', interval '1 day') AS d
ON CONFLICT (calendar_date) DO NOTHING;
