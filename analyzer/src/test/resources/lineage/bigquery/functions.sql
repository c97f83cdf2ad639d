CREATE TEMP FUNCTION twice(x INT64) RETURNS INT64 AS (x * 2);
CREATE FUNCTION mart.rate(c STRING) AS ((SELECT r.rate FROM mart.rates r WHERE r.code = c));
CREATE TABLE FUNCTION mart.orders_of(customer INT64) AS SELECT id, amount FROM mart.orders WHERE customer_id = customer;
CREATE FUNCTION mart.clean(s STRING) RETURNS STRING LANGUAGE js OPTIONS (library = 'gs://lib/a.js') AS r"""
  return s.trim();
""";
SELECT f.id, twice(f.amount) AS amount FROM mart.orders_of(7) AS f;
