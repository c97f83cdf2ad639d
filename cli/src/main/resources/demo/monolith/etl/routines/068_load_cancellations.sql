CREATE OR REPLACE PROCEDURE etl.load_cancellations()
LANGUAGE plpgsql AS $$
DECLARE
    c record;
BEGIN
    INSERT INTO core.cancellation AS t (cancellation_id, subscription_id, cancelled_on, effective_on, reason_code, channel_code, recorded_by, lost_value)
    SELECT DISTINCT ON (s.subscription_id)
           s.subscription_id, s.subscription_id, k.cancelled_on, coalesce(s.ends_on, (date_trunc('month', k.cancelled_on) + interval '2 months - 1 day')::date),
           coalesce(m.reason_code, 'UNK'), k.channel_code, k.recorded_by, s.monthly_value
      FROM staging.stg_cancellation k
      JOIN core.subscription s ON s.system_code = k.system_code AND s.source_ref = k.source_ref
      LEFT JOIN etl.map_reason m ON m.system_code = k.system_code AND m.source_code = k.source_reason
     ORDER BY s.subscription_id, k.cancelled_on DESC, m.reason_code, k.channel_code, k.recorded_by
    ON CONFLICT (cancellation_id) DO UPDATE
       SET cancelled_on = excluded.cancelled_on, effective_on = excluded.effective_on, reason_code = excluded.reason_code,
           channel_code = excluded.channel_code, recorded_by = excluded.recorded_by, lost_value = excluded.lost_value
     WHERE (t.cancelled_on, t.effective_on, t.reason_code, t.lost_value) IS DISTINCT FROM (excluded.cancelled_on, excluded.effective_on, excluded.reason_code, excluded.lost_value);

    -- Trials end by themselves: the reason is rewritten, whatever the shop said. One statement per trial product.
    FOR c IN SELECT product_code FROM core.subscription_product WHERE product_code LIKE '%TRIAL' ORDER BY product_code LOOP
        UPDATE core.cancellation k SET reason_code = 'TRL'
          FROM core.subscription s
         WHERE s.subscription_id = k.subscription_id AND s.product_code = c.product_code AND k.reason_code = 'UNK';
    END LOOP;
END;
$$;
