DECLARE
    TYPE t_name IS TABLE OF VARCHAR2(30) INDEX BY PLS_INTEGER;
    TYPE t_rec IS RECORD (id NUMBER, name VARCHAR2(30));
    SUBTYPE t_short IS VARCHAR2(10);
    l_names t_name;
    l_rec t_rec;
    l_ids sys.odcinumberlist := sys.odcinumberlist(1, 2);
BEGIN
    SELECT name BULK COLLECT INTO l_names FROM customer;
    l_names(1) := 'x';
    l_names.DELETE(2);
    IF l_names.EXISTS(1) AND NOT l_ids IS EMPTY THEN
        INSERT INTO names (name) VALUES (l_names(1));
    END IF;
    l_rec.id := l_ids(1);
    SELECT id, name INTO l_rec.id, l_rec.name FROM customer WHERE id MEMBER OF l_ids;
    INSERT INTO ids (id) SELECT COLUMN_VALUE FROM TABLE(l_ids);
    INSERT INTO nested (lines)
    SELECT CAST(MULTISET(SELECT l.id FROM order_line l WHERE l.order_id = o.id) AS t_ids) FROM orders o;
END;
/
