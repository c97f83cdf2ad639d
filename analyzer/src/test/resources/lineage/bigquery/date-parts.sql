CREATE VIEW mart.spans AS
SELECT DATE_TRUNC(s.day, MONTH) AS m, DATE_DIFF(s.ends, s.begins, WEEK(MONDAY)) AS weeks, EXTRACT(ISOWEEK FROM s.day) AS w,
  DATE_ADD(s.day, INTERVAL s.n MONTH) AS later, TIMESTAMP_TRUNC(s.at, HOUR) AS h
FROM raw.spans AS s;
