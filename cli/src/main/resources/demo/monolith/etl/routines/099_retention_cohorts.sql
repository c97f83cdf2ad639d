CREATE OR REPLACE PROCEDURE etl.build_retention_cohorts(p_from date)
LANGUAGE plpgsql AS $$
DECLARE
    m record;
BEGIN
    DELETE FROM mart.retention_cohort;
    FOR m IN SELECT DISTINCT month_start FROM core.calendar WHERE month_start >= p_from AND month_start <= etl.business_date() ORDER BY month_start LOOP
        INSERT INTO mart.retention_cohort
        SELECT m.month_start, s.product_code, count(*),
               jsonb_build_object('m1',  count(*) FILTER (WHERE s.ends_on IS NULL OR s.ends_on >= m.month_start + interval '1 month'),
                                  'm3',  count(*) FILTER (WHERE s.ends_on IS NULL OR s.ends_on >= m.month_start + interval '3 months'),
                                  'm12', count(*) FILTER (WHERE s.ends_on IS NULL OR s.ends_on >= m.month_start + interval '12 months'))
          FROM core.subscription s
         WHERE s.started_on >= m.month_start AND s.started_on < m.month_start + interval '1 month'
         GROUP BY s.product_code;
    END LOOP;
END;
$$;
