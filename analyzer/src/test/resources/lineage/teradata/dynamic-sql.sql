CREATE PROCEDURE etl.refresh_stats ()
BEGIN
  DECLARE v_sql VARCHAR(2000);
  SET v_sql = 'INSERT INTO mart.stats (day_id) SELECT day_id FROM core.sales';
  CALL DBC.SysExecSQL(v_sql);
  EXECUTE IMMEDIATE 'DELETE FROM mart.stats_old';
END;
