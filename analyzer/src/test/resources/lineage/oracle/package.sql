CREATE OR REPLACE PACKAGE billing AS
    c_stage CONSTANT VARCHAR2(30) := 'stage_invoice';
    TYPE t_ids IS TABLE OF invoice.id%TYPE INDEX BY PLS_INTEGER;
    PROCEDURE load(p_day IN DATE DEFAULT SYSDATE, p_rows OUT NUMBER);
    FUNCTION total(p_customer NUMBER) RETURN NUMBER;
END billing;
/
CREATE OR REPLACE PACKAGE BODY billing AS
    g_loaded NUMBER := 0;

    PROCEDURE note(p_text VARCHAR2);

    PROCEDURE load(p_day IN DATE DEFAULT SYSDATE, p_rows OUT NUMBER) IS
        v_rate rate.value%TYPE;
    BEGIN
        SELECT value INTO v_rate FROM rate WHERE day = p_day;
        INSERT INTO invoice (id, customer_id, amount)
        SELECT invoice_seq.NEXTVAL, s.customer_id, s.amount * v_rate
          FROM stage_invoice s
         WHERE s.day = p_day;
        p_rows := SQL%ROWCOUNT;
        g_loaded := g_loaded + p_rows;
        note('loaded ' || p_rows);
    EXCEPTION
        WHEN NO_DATA_FOUND THEN
            note('no rate');
            RAISE;
    END load;

    FUNCTION total(p_customer NUMBER) RETURN NUMBER IS
        v_sum NUMBER;
    BEGIN
        SELECT SUM(amount) INTO v_sum FROM invoice WHERE customer_id = p_customer;
        RETURN v_sum;
    END;

    PROCEDURE note(p_text VARCHAR2) IS
        PRAGMA AUTONOMOUS_TRANSACTION;
    BEGIN
        INSERT INTO load_log (logged_at, text) VALUES (SYSTIMESTAMP, p_text);
        COMMIT;
    END;
BEGIN
    DELETE FROM load_log WHERE logged_at < SYSDATE - 30;
END billing;
/
INSERT INTO customer_total (customer_id, amount)
SELECT c.id, billing.total(c.id) FROM customer c;
