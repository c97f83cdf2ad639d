DO $$
DECLARE v int; r record;
BEGIN
    SELECT max(id) INTO v FROM core.a;
    INSERT INTO mart.a VALUES (v);
    IF v > 1 THEN
        SELECT max(id) INTO v FROM core.b;
        INSERT INTO mart.b VALUES (v);
    ELSE
        v := (SELECT min(id) FROM core.c);
        INSERT INTO mart.c VALUES (v);
    END IF;
    INSERT INTO mart.b_or_c VALUES (v);
    FOR r IN SELECT * FROM core.d LOOP
        INSERT INTO mart.last_round VALUES (v);
        v := r.id;
    END LOOP;
    FOR r IN SELECT * FROM core.e LOOP
        INSERT INTO mart.e VALUES (r.id);
    END LOOP;
END $$;
