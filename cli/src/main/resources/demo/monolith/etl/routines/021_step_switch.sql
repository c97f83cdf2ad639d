-- 2015-11: operations want to switch single steps off without a release.
CREATE OR REPLACE FUNCTION etl.step_is_on(p_step text) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    switch etl.step_switch%ROWTYPE;
BEGIN
    SELECT * INTO switch FROM etl.step_switch WHERE step_name = p_step;
    IF NOT FOUND THEN
        RETURN true;
    END IF;
    RETURN switch.is_on;
END;
$$;
