SELECT * FROM core.sale PIVOT (sum(amount) FOR year IN (2025, 2026)) AS p;
