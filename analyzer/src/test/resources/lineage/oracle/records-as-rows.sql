CREATE TABLE stock (item NUMBER, pieces NUMBER);
CREATE PROCEDURE count_stock IS
    l_row stock%ROWTYPE;
BEGIN
    FOR r IN (SELECT i.id, i.amount FROM items i) LOOP
        INSERT INTO stock VALUES r;
        UPDATE stock SET ROW = r WHERE item = r.id;
        INSERT INTO stock_log VALUES r;
    END LOOP;
    SELECT MAX(a.item) INTO l_row.item FROM archive a;
    INSERT INTO stock_seen VALUES l_row;
END;
/
