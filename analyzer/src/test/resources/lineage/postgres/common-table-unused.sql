WITH unused AS (SELECT * FROM core.nobody_reads_this), used AS (SELECT 1 FROM core.a)
SELECT * FROM used;
