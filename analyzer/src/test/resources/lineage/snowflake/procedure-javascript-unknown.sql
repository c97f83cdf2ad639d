CREATE PROCEDURE dw.drop_all(T STRING) RETURNS STRING LANGUAGE JAVASCRIPT AS
$$
  snowflake.execute({sqlText: build(T)});
  return "done";
$$;
