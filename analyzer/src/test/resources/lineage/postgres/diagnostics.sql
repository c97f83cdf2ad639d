CREATE PROCEDURE purge(p_before date) LANGUAGE plpgsql AS $$
DECLARE
    v_rows bigint;
BEGIN
    DELETE FROM event WHERE day < p_before;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    INSERT INTO purge_log (rows_gone) VALUES (v_rows);
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS v_rows = PG_EXCEPTION_CONTEXT;
    RAISE;
END
$$;
