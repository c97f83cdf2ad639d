CREATE PACKAGE BODY repair AS
    PROCEDURE first_one IS
    BEGIN
        IF 1 = 1 THEN
            INSERT INTO a (x) SELECT x FROM b;
    END first_one;

    PROCEDURE second_one IS
    BEGIN
        FOR r IN (SELECT id FROM c LOOP
            UPDATE d SET done = 1 WHERE id = r.id;
        END LOOP;
    END;

    PROCEDURE third_one IS
    BEGIN
        INSERT INTO e (x) SELECT x FROM f;
    END;
END;
/
DELETE FROM g;
