CREATE TABLE raw.t (a INT64, b INT64, c INT64);
CREATE VIEW mart.v AS
FROM raw.t |> SET a = a + b |> DROP c |> RENAME b AS d |> SELECT a, d;
SELECT x FROM raw.u |> UNION ALL (SELECT y FROM raw.w) |> DISTINCT;
