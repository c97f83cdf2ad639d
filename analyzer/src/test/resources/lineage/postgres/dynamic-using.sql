DO $$
DECLARE v int;
BEGIN
    SELECT max(id) INTO v FROM core.a;
    EXECUTE 'INSERT INTO mart.a VALUES ($1)' USING v;
END $$;
