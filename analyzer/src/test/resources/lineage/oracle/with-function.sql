WITH FUNCTION net(p_amount NUMBER) RETURN NUMBER IS
BEGIN
    RETURN p_amount / 1.2;
END;
SELECT id, net(amount) AS amount FROM invoice
/
