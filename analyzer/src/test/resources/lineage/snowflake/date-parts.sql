CREATE TABLE dw.spans AS
SELECT DATEDIFF(day, s.month, s.year) AS days, DATE_TRUNC(month, s.day) AS m, DATEADD(hour, s.hour, s.day) AS h FROM dw.raw_spans s;
