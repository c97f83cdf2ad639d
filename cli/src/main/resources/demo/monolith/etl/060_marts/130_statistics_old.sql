/* ABO-STATISTIK, 2009. Only the last years are counted again. Must stay until the controlling report is gone (it is gone). */
DO $old$
DECLARE y integer;
BEGIN
  FOR y IN extract(year from etl.business_date())::integer - 3 .. extract(year from etl.business_date())::integer LOOP
    DELETE FROM mart.abo_statistics_old WHERE year_no = y;
    INSERT INTO mart.abo_statistics_old
    SELECT y, system_code, count(*) FROM core.subscription
     WHERE extract(year from started_on) <= y AND (ends_on IS NULL OR extract(year from ends_on) >= y) GROUP BY system_code;
  END LOOP;
END $old$;
