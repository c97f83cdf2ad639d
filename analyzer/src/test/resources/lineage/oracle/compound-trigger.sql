CREATE OR REPLACE TRIGGER orders_count FOR INSERT ON orders COMPOUND TRIGGER
    g_rows PLS_INTEGER := 0;

    BEFORE STATEMENT IS
    BEGIN
        DELETE FROM orders_counted;
    END BEFORE STATEMENT;

    AFTER EACH ROW IS
    BEGIN
        g_rows := g_rows + 1;
        INSERT INTO orders_counted (order_id) VALUES (:NEW.id);
    END AFTER EACH ROW;

    AFTER STATEMENT IS
    BEGIN
        INSERT INTO order_statistics (rows_inserted) VALUES (g_rows);
    END AFTER STATEMENT;
END orders_count;
/
