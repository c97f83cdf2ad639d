CREATE FUNCTION etl.walk() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    r record; i int; n int;
BEGIN
    <<outer>>
    FOR r IN SELECT id, amount FROM core.orders ORDER BY id LOOP
        INSERT INTO mart.per_order VALUES (r.id, r.amount);
        CONTINUE outer WHEN r.amount = 0;
    END LOOP outer;
    FOR i IN REVERSE 10..1 BY 2 LOOP
        INSERT INTO mart.numbers VALUES (i);
    END LOOP;
    WHILE EXISTS (SELECT 1 FROM etl.queue) LOOP
        DELETE FROM etl.queue WHERE id = (SELECT min(id) FROM etl.queue) RETURNING id INTO n;
        EXIT WHEN n IS NULL;
        INSERT INTO etl.done VALUES (n);
    END LOOP;
    LOOP
        EXIT;
    END LOOP;
    FOR r IN UPDATE core.t SET seen = true RETURNING id LOOP
        INSERT INTO mart.seen VALUES (r.id);
    END LOOP;
END $$;
