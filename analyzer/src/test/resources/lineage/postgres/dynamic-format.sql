CREATE FUNCTION etl.load(p_day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    target text := 'orders';
BEGIN
    EXECUTE format('INSERT INTO %I.%I SELECT * FROM stg.%2$I WHERE day = %L AND x %% 2 = 0', 'core', target, p_day);
END $$;
