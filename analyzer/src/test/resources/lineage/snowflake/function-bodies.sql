CREATE FUNCTION dw.rate(code STRING) RETURNS NUMBER AS 'SELECT r.rate FROM dw.rates r WHERE r.code = code';
CREATE FUNCTION dw.twice(a NUMBER) RETURNS NUMBER LANGUAGE SQL AS $$ a * 2 $$;
CREATE FUNCTION dw.orders_of(customer INT) RETURNS TABLE (id INT, amount NUMBER) AS $$ SELECT id, amount FROM dw.orders WHERE customer_id = customer $$;
CREATE FUNCTION dw.proper(name STRING) RETURNS STRING LANGUAGE JAVASCRIPT AS 'return NAME.trim();';
