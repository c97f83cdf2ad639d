CREATE PROCEDURE dw.report() RETURNS STRING LANGUAGE PYTHON RUNTIME_VERSION = '3.11' PACKAGES = ('snowflake-snowpark-python') HANDLER = 'run' AS
$$
def run(session):
    session.sql("""
        INSERT INTO dw.report (region, total)
        SELECT region, SUM(amount) FROM dw.orders GROUP BY region
    """).collect()
    return "done"
$$;
