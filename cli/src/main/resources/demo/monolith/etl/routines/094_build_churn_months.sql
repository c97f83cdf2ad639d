CREATE OR REPLACE PROCEDURE etl.build_churn_months()
LANGUAGE plpgsql AS $$
BEGIN
    TRUNCATE mart.churn_month;
    INSERT INTO mart.churn_month
    SELECT date_trunc('month', c.cancelled_on)::date, s.product_code, count(*), count(*) FILTER (WHERE r.is_voluntary), sum(c.lost_value), NULL
      FROM core.cancellation c
      JOIN core.subscription s USING (subscription_id)
      JOIN core.cancellation_reason r ON r.reason_code = c.reason_code
     WHERE c.cancelled_on <= etl.business_date()
     GROUP BY 1, 2;

    UPDATE mart.churn_month m
       SET churn_rate = m.cancelled::numeric / k.active
      FROM (SELECT date_trunc('month', month_end)::date AS month_start, product_code, sum(active) AS active
              FROM mart.subscription_stock_month GROUP BY 1, 2) k
     WHERE k.month_start = m.month_start AND k.product_code = m.product_code AND k.active > 0;
END;
$$;
