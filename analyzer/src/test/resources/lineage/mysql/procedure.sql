DELIMITER //
CREATE DEFINER = `etl`@`%` PROCEDURE core.load_orders(IN p_day DATE, OUT p_count INT)
SQL SECURITY INVOKER
BEGIN
    DECLARE v_done INT DEFAULT 0;
    DECLARE v_id BIGINT;
    DECLARE c CURSOR FOR SELECT id FROM stage.orders WHERE day = p_day;
    DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_done = 1;
    OPEN c;
    every_row: LOOP
        FETCH c INTO v_id;
        IF v_done = 1 THEN
            LEAVE every_row;
        END IF;
        INSERT INTO core.orders (id, day) VALUES (v_id, p_day);
    END LOOP every_row;
    CLOSE c;
    SELECT count(*) INTO p_count FROM core.orders;
END //
DELIMITER ;
CALL core.load_orders('2026-01-01', @count);
