CREATE FUNCTION etl.f(full_load boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
    IF full_load THEN t := 'core.all_rows'; ELSE t := 'core.new_rows'; END IF;
    EXECUTE 'INSERT INTO mart.x SELECT * FROM ' || t;
END $$;
