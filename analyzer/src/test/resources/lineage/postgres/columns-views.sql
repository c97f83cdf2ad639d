CREATE VIEW mart.v (x, y) AS SELECT a, b FROM core.t;
CREATE TABLE mart.w AS SELECT x + y AS z FROM mart.v;
SELECT * FROM mart.w;
