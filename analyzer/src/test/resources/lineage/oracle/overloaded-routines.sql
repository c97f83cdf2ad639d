CREATE OR REPLACE PACKAGE BODY log_api AS
    PROCEDURE put(p_text VARCHAR2) IS
    BEGIN
        INSERT INTO text_log (text) VALUES (p_text);
    END put;
    PROCEDURE put(p_number NUMBER) IS
        l_text VARCHAR2(100);
    BEGIN
        SELECT text INTO l_text FROM number_text WHERE number_value = p_number;
        log_api.put(l_text);
    END put;
END log_api;
/
BEGIN
    log_api.put('a');
    other_api.run@remote_db(1);
END;
/
