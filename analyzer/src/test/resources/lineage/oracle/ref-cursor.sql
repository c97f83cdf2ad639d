CREATE OR REPLACE FUNCTION open_orders(p_table VARCHAR2 DEFAULT NULL) RETURN SYS_REFCURSOR IS
    l_rows SYS_REFCURSOR;
    l_id orders.id%TYPE;
BEGIN
    OPEN l_rows FOR 'SELECT id FROM orders WHERE status = :s' USING 'OPEN';
    FETCH l_rows INTO l_id;
    CLOSE l_rows;
    INSERT INTO last_seen (id) VALUES (l_id);
    OPEN l_rows FOR SELECT id FROM orders_closed;
    RETURN l_rows;
END;
/
