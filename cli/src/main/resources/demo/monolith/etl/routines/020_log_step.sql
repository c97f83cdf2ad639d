CREATE OR REPLACE PROCEDURE etl.log_step(p_step text, p_state text, p_rows bigint DEFAULT NULL)
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit.run_log (business_date, step_name, state, row_count)
    VALUES (etl.business_date(), p_step, p_state, p_rows);
    -- RAISE NOTICE '% % %', p_step, p_state, p_rows;
END;
$$;
