-- Stock at month end for the last p_months months. A loop over months, each one set-based.
CREATE OR REPLACE PROCEDURE etl.build_stock_months(p_months integer)
LANGUAGE plpgsql AS $$
DECLARE
    v_end date;
    i     integer := 0;
BEGIN
    WHILE i < p_months LOOP
        v_end := (date_trunc('month', etl.business_date()) - make_interval(months => i) + interval '1 month - 1 day')::date;
        DELETE FROM mart.subscription_stock_month WHERE month_end = v_end;
        INSERT INTO mart.subscription_stock_month
        SELECT v_end, product_code, channel_code, count(*), sum(copies)
          FROM core.subscription
         WHERE started_on <= v_end AND (ends_on IS NULL OR ends_on >= v_end) AND status_code <> '??'
         GROUP BY product_code, channel_code;
        i := i + 1;
        EXIT WHEN i > 120;
    END LOOP;
END;
$$;
