CREATE OR REPLACE PACKAGE BODY loader AS
    PROCEDURE load_one(p_table VARCHAR2) IS
    BEGIN
        EXECUTE IMMEDIATE 'INSERT INTO dw.' || p_table || ' (id) SELECT id FROM stage.' || p_table;
    END;
    PROCEDURE load_all IS
    BEGIN
        load_one('CUSTOMER');
        load_one(p_table => 'INVOICE');
    END;
END loader;
/
