SELECT p.region, p.[2025], p.[2026]
INTO mart.by_year
FROM (SELECT region, year, amount FROM core.sales) AS s
PIVOT (SUM(amount) FOR year IN ([2025], [2026])) AS p
SELECT u.id, u.kind, u.value INTO mart.measures
FROM core.readings AS r
UNPIVOT (value FOR kind IN (heat, cold)) AS u
