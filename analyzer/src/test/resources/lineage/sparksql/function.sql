CREATE OR REPLACE FUNCTION core.net(gross double, rate double) RETURNS double RETURN gross / (1 + rate);
CREATE TEMPORARY FUNCTION clean AS 'org.example.Clean' USING JAR 's3://lib/clean.jar';
SELECT core.net(o.amount, 0.08) AS net FROM raw.orders o;
