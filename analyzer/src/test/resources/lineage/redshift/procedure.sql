CREATE OR REPLACE PROCEDURE dw.load(day DATE, INOUT loaded BIGINT)
AS $$
DECLARE
  sql VARCHAR(500);
BEGIN
  CREATE TEMP TABLE picked AS SELECT id FROM stage.orders o WHERE o.loaded_on = day;
  INSERT INTO dw.orders (id) SELECT id FROM picked;
  sql := 'DELETE FROM ' || 'dw.old_orders';
  EXECUTE sql;
  SELECT COUNT(*) INTO loaded FROM picked;
END;
$$ LANGUAGE plpgsql;
CALL dw.load('2026-01-01', 0);
