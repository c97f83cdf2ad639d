INSERT INTO sales_forecast (country, amount)
SELECT country, amount FROM sales
MODEL REFERENCE currency ON (SELECT country, rate FROM exchange_rate) DIMENSION BY (country) MEASURES (rate)
  MAIN forecast PARTITION BY (country) DIMENSION BY (year) MEASURES (amount)
  RULES (amount[2027] = amount[2026] * rate['NL'], amount[FOR year IN (SELECT year FROM planned_year)] = 0)
ORDER BY country;
