CREATE PROCEDURE note (p_reason VARCHAR2) IS
    l_newest NUMBER;
BEGIN
    SELECT MAX(id) INTO l_newest FROM visit;
    INSERT INTO notes VALUES (l_newest, p_reason, :host);
    INSERT INTO marks SELECT l_newest, name FROM visitor;
END;
/
