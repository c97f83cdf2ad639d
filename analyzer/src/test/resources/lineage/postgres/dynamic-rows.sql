DO $$
DECLARE r record; n bigint; c refcursor;
BEGIN
    FOR r IN EXECUTE 'SELECT id FROM core.a WHERE x = $1' USING 1 LOOP
        INSERT INTO mart.a VALUES (r.id);
    END LOOP;
    EXECUTE 'SELECT count(*) FROM core.b' INTO n;
    INSERT INTO mart.b VALUES (n);
    OPEN c FOR EXECUTE 'SELECT * FROM core.c';
    FETCH c INTO r;
    INSERT INTO mart.c SELECT r.*;
END $$;
