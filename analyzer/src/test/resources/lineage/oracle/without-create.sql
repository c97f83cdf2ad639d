PACKAGE BODY extracted IS
    PROCEDURE go IS
    BEGIN
        INSERT INTO a (x) SELECT x FROM b;
    END;
END;
/
PROCEDURE alone(p_x NUMBER) AS
BEGIN
    UPDATE c SET x = p_x;
END alone;
