INSERT INTO mart.t
WITH plan AS (SELECT * FROM plan WHERE valid)
SELECT * FROM plan;
