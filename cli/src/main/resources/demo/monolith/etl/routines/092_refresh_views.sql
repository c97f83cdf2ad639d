CREATE OR REPLACE PROCEDURE etl.refresh_views()
LANGUAGE plpgsql AS $$
DECLARE
    v text;
BEGIN
    FOREACH v IN ARRAY ARRAY['customer_360', 'section_month'] LOOP
        IF NOT etl.step_is_on('refresh ' || v) THEN
            CONTINUE;
        END IF;
        EXECUTE format('REFRESH MATERIALIZED VIEW mart.%I', v);
    END LOOP;
END;
$$;
