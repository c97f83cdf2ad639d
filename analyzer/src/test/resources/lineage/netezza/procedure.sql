CREATE OR REPLACE PROCEDURE etl.load_sales(DATE) RETURNS INTEGER
LANGUAGE NZPLSQL AS
BEGIN_PROC
DECLARE
  p_day ALIAS FOR $1;
  v_rows INTEGER;
BEGIN
  DELETE FROM mart.sales WHERE sale_day = p_day;
  INSERT INTO mart.sales (sale_day, amount)
  SELECT sale_day, amount FROM core.sales WHERE sale_day = p_day;
  EXECUTE IMMEDIATE 'INSERT INTO etl.load_log SELECT 1 FROM mart.sales';
  RETURN v_rows;
END;
END_PROC;
CALL etl.load_sales('2026-01-31');
