CREATE TRIGGER core.orders_changed ON core.orders AFTER INSERT, UPDATE NOT FOR REPLICATION AS
BEGIN
    IF NOT UPDATE(amount) RETURN
    INSERT INTO audit.orders (id, old, new)
    SELECT i.id, d.amount, i.amount FROM inserted AS i LEFT JOIN deleted AS d ON d.id = i.id
END
