CREATE OR REPLACE PROCEDURE walk(p_limit NUMBER DEFAULT 10) IS
    e_busy EXCEPTION;
    PRAGMA EXCEPTION_INIT(e_busy, -54);
    l_step NUMBER := 0;
BEGIN
    SAVEPOINT before_all;
    LOCK TABLE steps IN EXCLUSIVE MODE NOWAIT;
    <<again>>
    FOR i IN REVERSE 1 .. p_limit LOOP
        CONTINUE WHEN MOD(i, 2) = 0;
        CASE i
            WHEN 1 THEN INSERT INTO steps (n) VALUES (i);
            ELSE
                BEGIN
                    SELECT MAX(n) INTO l_step FROM steps_done;
                EXCEPTION
                    WHEN NO_DATA_FOUND OR e_busy THEN
                        ROLLBACK TO before_all;
                        GOTO again;
                END;
        END CASE;
        EXIT again WHEN l_step > i;
    END LOOP again;
    COMMIT;
EXCEPTION
    WHEN e_busy THEN
        INSERT INTO failures (code, text) VALUES (SQLCODE, SQLERRM);
    WHEN OTHERS THEN
        RAISE;
END walk;
/
