CREATE OR REPLACE PROCEDURE move_orders(p_from DATE) AS
    CURSOR c_orders(cp_day DATE, cp_limit NUMBER DEFAULT 10) IS
        SELECT id, amount FROM orders WHERE day = cp_day AND ROWNUM <= cp_limit;
    TYPE t_orders IS TABLE OF c_orders%ROWTYPE;
    l_orders t_orders;
    l_one c_orders%ROWTYPE;
    l_ref SYS_REFCURSOR;
    l_name customer.name%TYPE;
BEGIN
    OPEN c_orders(p_from, 5);
    LOOP
        FETCH c_orders BULK COLLECT INTO l_orders LIMIT 100;
        EXIT WHEN l_orders.COUNT = 0;
        FORALL i IN l_orders.FIRST .. l_orders.LAST SAVE EXCEPTIONS
            INSERT INTO orders_moved (id, amount) VALUES (l_orders(i).id, l_orders(i).amount);
    END LOOP;
    CLOSE c_orders;
    FOR r IN c_orders(p_from) LOOP
        UPDATE orders SET moved = 1 WHERE id = r.id;
    END LOOP;
    OPEN l_ref FOR SELECT name FROM customer;
    FETCH l_ref INTO l_name;
    CLOSE l_ref;
    INSERT INTO names_seen VALUES (l_name);
    FOR r IN (SELECT id, total FROM invoice) LOOP
        INSERT INTO invoice_copy (id, total) VALUES (r.id, r.total);
    END LOOP;
END;
/
