DELIMITER //
CREATE PROCEDURE core.fill()
BEGIN
    DECLARE i INT DEFAULT 0;
    WHILE i < 10 DO
        INSERT INTO core.number SELECT n.v FROM core.digit n WHERE n.v > i;
        SET i = i + 1;
    END WHILE;
    REPEAT
        UPDATE core.number SET v = v + 1;
        SET i = i - 1;
    UNTIL i = 0 END REPEAT;
    CASE WHEN i = 0 THEN TRUNCATE TABLE core.digit; ELSE DELETE FROM core.digit; END CASE;
END //
