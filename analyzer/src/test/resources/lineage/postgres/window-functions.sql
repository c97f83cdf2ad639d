INSERT INTO mart.ranked
SELECT id, row_number() OVER (PARTITION BY region ORDER BY amount DESC NULLS LAST) AS place,
       sum(amount) FILTER (WHERE status = 'paid') OVER w,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY amount)
FROM core.sales
WINDOW w AS (PARTITION BY region ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW);
