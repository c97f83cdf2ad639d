CREATE OR REPLACE PROCEDURE mart.load(IN day DATE, OUT loaded INT64)
OPTIONS (strict_mode = TRUE)
BEGIN
  CREATE TEMP TABLE picked AS SELECT o.id FROM raw.orders AS o WHERE o.day = day;
  MERGE mart.orders t USING picked s ON t.id = s.id
  WHEN NOT MATCHED THEN INSERT ROW
  WHEN NOT MATCHED BY SOURCE THEN DELETE;
  SET loaded = (SELECT COUNT(*) FROM picked);
END;
CALL mart.load(DATE '2026-01-01', NULL);
