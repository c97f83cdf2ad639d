INSERT INTO forecast (region, year, amount)
SELECT region, year, amount
  FROM sales
 MODEL RETURN UPDATED ROWS
       PARTITION BY (region)
       DIMENSION BY (year)
       MEASURES (amount)
       RULES UPSERT (amount[2027] = amount[2026] * 1.1)
 ORDER BY region;
