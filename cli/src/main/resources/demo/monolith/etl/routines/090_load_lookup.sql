-- One loader for all small lookups: column list and source expression list come in as text.
CREATE OR REPLACE PROCEDURE etl.load_lookup(p_target text, p_source text, p_columns text, p_expressions text, p_order text)
LANGUAGE plpgsql AS $dyn$
DECLARE
    v_sql text;
    v_n   bigint;
BEGIN
    v_sql := 'INSERT INTO ' || p_target || ' (' || p_columns || ') '
          || 'SELECT ' || p_expressions || ' FROM (SELECT DISTINCT ON (' || p_order || ') * FROM ' || p_source || ' ORDER BY ' || p_order || ') q';
    EXECUTE 'DELETE FROM ' || p_target;
    EXECUTE v_sql;
    GET DIAGNOSTICS v_n = ROW_COUNT;
    CALL etl.log_step('lookup ' || p_target, CASE WHEN v_n = 0 THEN 'EMPTY' ELSE 'OK' END, v_n);
EXCEPTION
    WHEN unique_violation THEN
        CALL etl.log_step('lookup ' || p_target, 'DUPLICATE', NULL);
        RAISE;
END;
$dyn$;
