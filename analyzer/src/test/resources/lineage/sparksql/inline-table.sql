INSERT INTO core.rate SELECT r.code, r.rate * f.factor FROM VALUES ('CHF', 1.0), ('EUR', 0.95) AS r (code, rate) CROSS JOIN core.factor f;
