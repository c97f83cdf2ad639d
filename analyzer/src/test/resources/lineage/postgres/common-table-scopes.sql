INSERT INTO mart.t
WITH a AS (SELECT * FROM core.one)
SELECT * FROM (WITH a AS (SELECT * FROM core.two) SELECT * FROM a) inside JOIN a ON a.id = inside.id;
