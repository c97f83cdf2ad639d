CREATE TRIGGER orders_log AFTER INSERT ON orders WHEN new.amount > 10
BEGIN
    INSERT INTO log (id, amount) VALUES (new.id, new.amount);
    UPDATE counter SET n = n + 1;
END;
SELECT id FROM log;
