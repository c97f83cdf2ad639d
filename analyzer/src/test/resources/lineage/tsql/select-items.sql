SELECT total = SUM(o.amount), 'the day' = o.day, o.id AS 'the id', o.kind [the kind], "x y" = o.z,
       CONVERT(decimal(10, 2), o.tax, 1) AS tax, o.at AT TIME ZONE 'UTC' AS moment, IIF(o.a > 0, o.a, o.b) AS sign
INTO mart.items
FROM core.orders AS o
GROUP BY GROUPING SETS ((o.day), (o.id), ())
