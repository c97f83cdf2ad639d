CREATE OR REPLACE MACRO net(gross, rate := 0.08) AS gross / (1 + rate);
CREATE MACRO newest(n) AS TABLE SELECT id FROM core.orders ORDER BY day LIMIT n;
SELECT total: net(o.amount) FROM core.orders o;
