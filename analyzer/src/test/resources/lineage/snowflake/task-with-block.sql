CREATE TASK dw.nightly SCHEDULE = 'USING CRON 0 3 * * * UTC' AS
BEGIN
  DELETE FROM dw.daily WHERE day < CURRENT_DATE() - 30;
  INSERT INTO dw.daily SELECT * FROM stage.daily;
END;
SELECT 1 FROM dw.after_task;
