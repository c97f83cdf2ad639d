CREATE OR REPLACE TRIGGER orders_audit
    AFTER INSERT OR UPDATE OF amount, status OR DELETE ON sales.orders
    REFERENCING NEW AS NEW OLD AS OLD
    FOR EACH ROW
    WHEN (NEW.amount > 0)
DECLARE
    l_rate rate.value%TYPE;
BEGIN
    IF UPDATING('amount') THEN
        SELECT value INTO l_rate FROM rate WHERE currency = :NEW.currency;
        INSERT INTO orders_history (order_id, old_amount, rate)
        VALUES (:NEW.id, :OLD.amount, l_rate);
    END IF;
    :NEW.changed := SYSDATE;
END;
/
