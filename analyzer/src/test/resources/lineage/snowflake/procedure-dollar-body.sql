CREATE OR REPLACE PROCEDURE dw.load(p_day DATE, p_source VARCHAR)
RETURNS TABLE (id INT)
LANGUAGE SQL
EXECUTE AS CALLER
AS
$$
DECLARE
  res RESULTSET;
BEGIN
  MERGE INTO dw.orders t USING stage.orders s ON t.id = s.id
    WHEN MATCHED AND s.deleted THEN DELETE
    WHEN MATCHED THEN UPDATE SET t.amount = s.amount
    WHEN NOT MATCHED THEN INSERT (id, amount) VALUES (s.id, s.amount);
  res := (SELECT id FROM dw.orders WHERE day = :p_day);
  RETURN TABLE(res);
END;
$$;
CALL dw.load('2026-01-01', 'web');
