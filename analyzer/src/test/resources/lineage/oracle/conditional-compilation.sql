CREATE OR REPLACE PROCEDURE choose IS
    $IF DBMS_DB_VERSION.VERSION < 12 $THEN
    l_old NUMBER;
    $ELSE
    l_new NUMBER;
    $END
BEGIN
    $IF $$debug $THEN
        INSERT INTO debug_log (unit) VALUES ($$PLSQL_UNIT);
    $ELSIF $$trace $THEN
        INSERT INTO trace_log (line) VALUES ($$PLSQL_LINE);
    $ELSE
        NULL;
    $END
    DELETE FROM choices WHERE old = 1;
END;
/
