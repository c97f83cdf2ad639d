CREATE PROCEDURE dw.copy_rows() RETURNS STRING LANGUAGE JAVASCRIPT AS
$$
  var command = "INSERT INTO dw.target (id) " +
                "SELECT id FROM dw.source";
  var statement = snowflake.createStatement({sqlText: command});
  statement.execute();
  snowflake.execute({sqlText: `DELETE FROM dw.source WHERE id < 10`});
  return "done";
$$;
