DECLARE
    l_cursor INTEGER := DBMS_SQL.OPEN_CURSOR;
    l_done INTEGER;
BEGIN
    DBMS_SQL.PARSE(l_cursor, 'DELETE FROM old_orders', DBMS_SQL.NATIVE);
    l_done := DBMS_SQL.EXECUTE(l_cursor);
    DBMS_MVIEW.REFRESH('SALES.MV_TOTAL,mv_names', 'C');
    DBMS_SCHEDULER.CREATE_JOB(
        job_name => 'NIGHT',
        job_type => 'PLSQL_BLOCK',
        job_action => 'BEGIN INSERT INTO nights (day) SELECT day FROM calendar; END;');
    DBMS_OUTPUT.PUT_LINE('done');
    RAISE_APPLICATION_ERROR(-20001, 'never');
END;
/
