CREATE PROCEDURE keep (p_value NUMBER, p_label VARCHAR2) IS
BEGIN
    INSERT INTO kept (value, label) VALUES (p_value, p_label);
END;
/
CREATE PROCEDURE newest (p_shop NUMBER, p_day OUT DATE, p_id OUT NUMBER) IS
BEGIN
    SELECT MAX(o.day), MAX(o.id) INTO p_day, p_id FROM orders o WHERE o.shop = p_shop;
END;
/
CREATE PROCEDURE run IS
    l_total NUMBER;
    l_day DATE;
    l_id NUMBER;
BEGIN
    SELECT SUM(s.total) INTO l_total FROM sales s;
    keep(p_label => 'total', p_value => l_total);
    newest(7, l_day, l_id);
    INSERT INTO days (day, last_id) VALUES (l_day, l_id);
END;
/
