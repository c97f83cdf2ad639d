CREATE FUNCTION etl.f(n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE t text := 'core.one'; unset text;
BEGIN
    IF n > 1 THEN t := 'core.many'; END IF;
    EXECUTE 'INSERT INTO mart.x SELECT * FROM ' || t;
    EXECUTE unset;
    FOR i IN 1..n LOOP t := t || ' JOIN core.more USING (id)'; END LOOP;
    EXECUTE 'INSERT INTO mart.y SELECT * FROM ' || t;
END $$;
