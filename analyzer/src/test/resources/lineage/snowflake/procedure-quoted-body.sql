CREATE PROCEDURE dw.clear(kind STRING) RETURNS STRING LANGUAGE SQL AS
'BEGIN
  DELETE FROM dw.orders WHERE kind = :kind AND note = ''old'';
  RETURN ''done'';
END';
