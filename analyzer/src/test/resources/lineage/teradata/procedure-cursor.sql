CREATE PROCEDURE etl.copy_regions ()
BEGIN
  FOR r AS region_cursor CURSOR FOR
    SELECT region_id, region_name FROM core.region
  DO
    INSERT INTO mart.region_copy (region_id, region_name) VALUES (r.region_id, r.region_name);
  END FOR;
END;
