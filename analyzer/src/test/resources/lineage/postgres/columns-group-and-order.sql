SELECT region AS r, sum(amount) AS total FROM core.sales WHERE day > '2026-01-01'
GROUP BY 1 HAVING max(price) > 5 ORDER BY total DESC, kind;
