CREATE OR REPLACE PROCEDURE close_orders IS
    TYPE t_ids IS TABLE OF NUMBER;
    l_ids t_ids;
    l_id NUMBER;
    l_row orders%ROWTYPE;
BEGIN
    UPDATE orders SET closed = 1 WHERE due < SYSDATE RETURNING id BULK COLLECT INTO l_ids;
    FORALL i IN INDICES OF l_ids
        DELETE FROM open_orders WHERE id = l_ids(i);
    FORALL i IN 1 .. l_ids.COUNT
        MERGE INTO closed_orders c USING (SELECT l_ids(i) AS id FROM dual) s ON (c.id = s.id)
         WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id);
    INSERT INTO events (id, kind) VALUES (event_seq.NEXTVAL, 'C') RETURN id INTO l_id;
    SELECT * INTO l_row FROM orders WHERE id = l_id FOR UPDATE OF closed NOWAIT;
    l_row.closed := 0;
    UPDATE orders SET ROW = l_row WHERE id = l_row.id;
    INSERT INTO orders_copy VALUES l_row;
    DELETE orders WHERE CURRENT OF c_orders;
END;
/
