CREATE PROCEDURE etl.by_cursor() LANGUAGE plpgsql AS $$
DECLARE
    bound CURSOR (p int) FOR SELECT a FROM core.a WHERE id = p;
    open_later refcursor;
    x int; y int;
BEGIN
    OPEN bound(3);
    FETCH NEXT FROM bound INTO x;
    INSERT INTO mart.x VALUES (x);
    CLOSE bound;
    OPEN open_later SCROLL FOR SELECT b FROM core.b;
    FETCH open_later INTO y;
    UPDATE mart.y SET v = y WHERE CURRENT OF open_later;
    FOR rec IN bound(4) LOOP
        INSERT INTO mart.z VALUES (rec.a);
    END LOOP;
END $$;
