DO $$
BEGIN
    BEGIN
        INSERT INTO a.one SELECT * FROM b.one;
    EXCEPTION WHEN OTHERS THEN
        DECLARE message text;
        BEGIN
            INSERT INTO a.error SELECT message FROM b.error;
        END;
    END;
    INSERT INTO a.two SELECT * FROM b.two;
END $$;
