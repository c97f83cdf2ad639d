CREATE TABLE mart.x (a, b) AS (SELECT 1, y FROM core.y);
