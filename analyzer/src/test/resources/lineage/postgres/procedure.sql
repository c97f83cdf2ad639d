CREATE OR REPLACE PROCEDURE core.load_orders(IN p_day date DEFAULT current_date, INOUT rows bigint = 0)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = core, pg_temp AS $body$
DECLARE
    v_count integer := 0;
    v_name text;
    v_row core.orders%ROWTYPE;
BEGIN
    DELETE FROM orders WHERE day = p_day;
    INSERT INTO orders SELECT * FROM stg.orders o WHERE o.day = p_day;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    SELECT name INTO STRICT v_name FROM ref.names WHERE id = 1;
    IF v_count = 0 THEN
        RAISE NOTICE 'nothing for % (%)', p_day, (SELECT max(day) FROM stg.days);
        RETURN;
    ELSIF v_count > 1000 AND EXISTS (SELECT 1 FROM etl.limits) THEN
        CALL etl.warn(v_count);
    ELSE
        NULL;
    END IF;
    UPDATE etl.run SET rows = v_count, name = v_name;
EXCEPTION
    WHEN unique_violation OR SQLSTATE '22000' THEN
        INSERT INTO etl.error (message) VALUES (SQLERRM);
        RAISE;
END
$body$;
