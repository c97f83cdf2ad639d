REPLACE MACRO etl.load_day (run_day DATE) AS (
  DELETE FROM mart.daily WHERE day_id = :run_day;
  INSERT INTO mart.daily (day_id, amount)
  SELECT day_id, SUM(amount) FROM core.sales WHERE day_id = :run_day GROUP BY 1;
);
EXEC etl.load_day (DATE '2024-01-31');
