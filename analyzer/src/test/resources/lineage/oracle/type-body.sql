CREATE OR REPLACE TYPE order_t AS OBJECT (id NUMBER, MEMBER PROCEDURE save, STATIC FUNCTION find(p NUMBER) RETURN order_t);
/
CREATE OR REPLACE TYPE BODY order_t AS
    MEMBER PROCEDURE save IS
    BEGIN
        UPDATE orders SET saved = 1 WHERE id = SELF.id;
    END;
    STATIC FUNCTION find(p NUMBER) RETURN order_t IS
        l_found order_t;
    BEGIN
        SELECT order_t(o.id) INTO l_found FROM orders o WHERE o.id = p;
        RETURN l_found;
    END;
    CONSTRUCTOR FUNCTION order_t(p NUMBER) RETURN SELF AS RESULT IS
    BEGIN
        SELF.id := p;
        RETURN;
    END;
END;
/
