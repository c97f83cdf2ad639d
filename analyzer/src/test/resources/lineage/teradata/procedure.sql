REPLACE PROCEDURE etl.load_balance (IN p_day DATE, OUT p_rows INTEGER)
SQL SECURITY INVOKER
main: BEGIN
  DECLARE v_last DATE DEFAULT CURRENT_DATE;
  DECLARE v_count INTEGER;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    INSERT INTO etl.error_log (logged_at) VALUES (CURRENT_TIMESTAMP);
  END;
  SELECT MAX(day_id) INTO v_last FROM mart.balance;
  IF v_last < p_day THEN
    INSERT INTO mart.balance (day_id, account_id, amount)
    SELECT :p_day, a.account_id, SUM(b.amount)
    FROM core.account a JOIN core.booking b ON b.account_id = a.account_id
    GROUP BY 1, 2;
    SET p_rows = ACTIVITY_COUNT;
  ELSE
    DELETE FROM mart.balance WHERE day_id = :p_day;
  END IF;
  WHILE v_count > 0 DO
    SET v_count = v_count - 1;
  END WHILE;
END main;
CALL etl.load_balance(DATE, ?);
