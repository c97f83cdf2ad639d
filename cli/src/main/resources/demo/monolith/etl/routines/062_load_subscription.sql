-- The heart of the warehouse. Please do not touch without asking finance. (2012-02)
CREATE OR REPLACE PROCEDURE etl.load_subscription()
LANGUAGE plpgsql AS $BODY$
DECLARE
    v_unknown bigint;
BEGIN
    SELECT count(*) INTO v_unknown FROM staging.stg_subscription WHERE product_code = 'UNKNOWN';
    IF v_unknown > 0 THEN
        CALL etl.log_step('load_subscription unknown product', 'WARN', v_unknown);
    END IF;

    CREATE TEMP TABLE tmp_plan ON COMMIT DROP AS
    SELECT price_plan_id, product_code, interval_code, system_code, valid_from, coalesce(valid_to, DATE '9999-12-31') AS valid_to FROM core.price_plan;
    ANALYZE tmp_plan;

    INSERT INTO core.subscription AS t
        (subscription_id, system_code, source_ref, subscriber_id, product_code, price_plan_id, address_id, status_code, started_on, ends_on, copies,
         channel_code, payment_method, coupon_code)
    SELECT x.subscription_id, s.system_code, s.source_ref, k.subscriber_id, s.product_code, p.price_plan_id, a.address_id, s.status_code, s.started_on,
           CASE WHEN s.ends_on >= s.started_on THEN s.ends_on END, s.copies, s.channel_code, s.payment_method, s.coupon_code
      FROM staging.stg_subscription s
      JOIN etl.xref_subscription x ON x.system_code = s.system_code AND x.source_ref = s.source_ref
      JOIN etl.xref_subscriber   k ON k.system_code = s.system_code AND k.source_key = s.source_key
      JOIN core.subscription_product c ON c.product_code = s.product_code
      LEFT JOIN core.delivery_address a ON a.subscriber_id = k.subscriber_id AND c.medium <> 'digital'
      LEFT JOIN tmp_plan p ON p.product_code = s.product_code AND p.interval_code = s.interval_code AND p.system_code = s.system_code
                          AND s.started_on BETWEEN p.valid_from AND p.valid_to
    ON CONFLICT (subscription_id) DO UPDATE
       SET subscriber_id = excluded.subscriber_id, product_code = excluded.product_code, price_plan_id = excluded.price_plan_id,
           address_id = excluded.address_id, status_code = excluded.status_code, started_on = excluded.started_on, ends_on = excluded.ends_on,
           copies = excluded.copies, channel_code = excluded.channel_code, payment_method = excluded.payment_method, coupon_code = excluded.coupon_code
     WHERE (t.subscriber_id, t.product_code, t.price_plan_id, t.address_id, t.status_code, t.started_on, t.ends_on, t.copies, t.channel_code, t.payment_method, t.coupon_code)
           IS DISTINCT FROM
           (excluded.subscriber_id, excluded.product_code, excluded.price_plan_id, excluded.address_id, excluded.status_code, excluded.started_on,
            excluded.ends_on, excluded.copies, excluded.channel_code, excluded.payment_method, excluded.coupon_code);
    DROP TABLE tmp_plan;
    ANALYZE core.subscription;
END;
$BODY$;
