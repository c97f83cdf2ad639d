INSERT INTO mart.report (report_day, total)
SELECT s.day_id (DATE, FORMAT 'YYYY-MM-DD'), s.amount (DECIMAL(18,2)) (NAMED total) (TITLE 'Total')
FROM stage.sums s;
