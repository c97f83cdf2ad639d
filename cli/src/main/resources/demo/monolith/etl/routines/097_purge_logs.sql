CREATE OR REPLACE FUNCTION etl.purge_logs(p_keep_runs integer) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    v_cut  bigint;
    v_gone bigint;
BEGIN
    SELECT max(log_id) - p_keep_runs * 1000 INTO v_cut FROM audit.run_log;
    DELETE FROM audit.run_log WHERE log_id < v_cut;
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    RETURN v_gone;
END;
$$;
