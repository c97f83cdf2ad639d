DECLARE
  n INTEGER DEFAULT 0;
  c CURSOR FOR SELECT id, amount FROM stage.orders;
  broken EXCEPTION (-20001, 'broken');
BEGIN
  LET total NUMBER := (SELECT SUM(amount) FROM stage.orders);
  FOR r IN c DO
    n := n + 1;
    INSERT INTO dw.orders (id, amount) VALUES (:r.id, r.amount);
  END FOR;
  IF (total > 100) THEN
    UPDATE dw.totals SET amount = :total WHERE day = CURRENT_DATE;
  ELSEIF (n = 0) THEN
    RAISE broken;
  END IF;
  WHILE (n < 3) DO n := n + 1; END WHILE;
  REPEAT n := n - 1; UNTIL (n = 0) END REPEAT;
EXCEPTION
  WHEN broken THEN INSERT INTO dw.errors SELECT :SQLERRM;
  WHEN OTHER THEN RETURN 'failed';
END;
SELECT 1 FROM dw.after_block;
