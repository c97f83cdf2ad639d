DELIMITER $$
CREATE FUNCTION core.rate_of(p_code CHAR(3)) RETURNS DECIMAL(10,4) DETERMINISTIC READS SQL DATA
BEGIN
    DECLARE v_rate DECIMAL(10,4);
    SELECT rate INTO v_rate FROM core.rate WHERE code = p_code;
    RETURN v_rate;
END$$
DELIMITER ;
INSERT INTO core.price SELECT o.amount * core.rate_of(o.currency) FROM core.orders o;
