-- Price history per subscription: first the contract price, then each list price change while it ran (type 2).
CREATE OR REPLACE PROCEDURE etl.load_prices()
LANGUAGE plpgsql AS $$
DECLARE
    v_day date := etl.business_date();
    v_n   bigint;
BEGIN
    TRUNCATE TABLE core.subscription_price;

    INSERT INTO core.subscription_price (subscription_price_id, subscription_id, price_plan_id, amount, currency_code, valid_from, valid_to, is_current, origin)
    WITH change AS (
        SELECT x.subscription_id, CASE WHEN p.list_price = s.price THEN p.price_plan_id END AS price_plan_id, s.price AS amount, s.currency_code,
               x.started_on AS valid_from, x.ends_on, 'contract' AS origin
          FROM core.subscription x
          JOIN staging.stg_subscription s ON s.system_code = x.system_code AND s.source_ref = x.source_ref
          LEFT JOIN core.price_plan p ON p.price_plan_id = x.price_plan_id
        UNION ALL
        SELECT x.subscription_id, p.price_plan_id, p.list_price, p.currency_code, p.valid_from, x.ends_on, 'list'
          FROM core.subscription x
          JOIN staging.stg_subscription s ON s.system_code = x.system_code AND s.source_ref = x.source_ref
          JOIN core.price_plan p ON p.product_code = x.product_code AND p.system_code = x.system_code AND p.interval_code = s.interval_code
         WHERE p.valid_from > x.started_on AND p.valid_from <= coalesce(x.ends_on, v_day)
    )
    SELECT subscription_id * 100 + row_number() OVER w, subscription_id, price_plan_id, amount, currency_code, valid_from,
           coalesce(lead(valid_from) OVER w - 1, ends_on), lead(valid_from) OVER w IS NULL, origin
      FROM change
    WINDOW w AS (PARTITION BY subscription_id ORDER BY valid_from, origin);
    GET DIAGNOSTICS v_n = ROW_COUNT;

    UPDATE core.subscription x
       SET monthly_value = q.monthly_value
      FROM (SELECT p.subscription_id, round(p.amount / etl.interval_months(s.interval_code) / coalesce(c.last_rate, 1), 4) AS monthly_value
              FROM core.subscription_price p
              JOIN core.subscription y ON y.subscription_id = p.subscription_id
              JOIN staging.stg_subscription s ON s.system_code = y.system_code AND s.source_ref = y.source_ref
              LEFT JOIN core.currency c ON c.currency_code = p.currency_code
             WHERE p.is_current) q
     WHERE q.subscription_id = x.subscription_id
       AND x.monthly_value IS DISTINCT FROM q.monthly_value;
    CALL etl.log_step('load_prices', 'OK', v_n);
END;
$$;
