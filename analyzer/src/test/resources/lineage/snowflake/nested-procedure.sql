DECLARE
  helper PROCEDURE (a INT) RETURNS INT AS
  BEGIN
    INSERT INTO dw.log SELECT a FROM dw.inner_source;
    RETURN 1;
  END;
  n INT;
BEGIN
  n := (CALL helper(1));
  INSERT INTO dw.done SELECT 1 FROM dw.outer_source;
END;
