CREATE TABLE by_year AS PIVOT raw.sale ON year IN (2025, 2026) USING sum(amount) AS total GROUP BY region;
CREATE TABLE by_month AS UNPIVOT raw.wide ON jan, feb INTO NAME month VALUE amount;
