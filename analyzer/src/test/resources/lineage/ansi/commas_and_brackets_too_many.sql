SELECT coalesce(price,, tax) AS total FROM sales;
SELECT coalesce( , price) AS total FROM sales;
INSERT INTO totals (region, , amount) SELECT region, price FROM sales;
INSERT INTO totals (region, amount) VALUES ('x', , 3);
SELECT region FROM sales GROUP BY , region;
CREATE TABLE totals a INT, b INT);
CREATE TABLE kept CLONE sales;
CREATE TABLE shaped (LIKE sales);
