DELIMITER //
CREATE TRIGGER core.orders_log AFTER UPDATE ON core.orders FOR EACH ROW
BEGIN
    INSERT INTO core.change_log (id, old_amount, new_amount) VALUES (NEW.id, OLD.amount, NEW.amount);
END //
DELIMITER ;
