-- Type 1: overwrite. Subscribers that a feed no longer sends stay (finance asks for them years later).
CREATE OR REPLACE PROCEDURE etl.load_subscriber()
LANGUAGE plpgsql AS $$
DECLARE
    n bigint;
BEGIN
    INSERT INTO core.subscriber AS t (subscriber_id, system_code, source_key, customer_id, full_name, email, phone, birth_date, language_code, created_on, is_business, external_id)
    SELECT x.subscriber_id, s.system_code, s.source_key, m.customer_id, s.full_name, s.email, left(s.phone, 24),
           CASE WHEN s.birth_date BETWEEN DATE '1900-01-01' AND etl.business_date() THEN s.birth_date END,
           s.language_code, s.created_on, s.is_business, md5('subscriber:' || s.system_code || ':' || s.source_key)::uuid
      FROM staging.stg_subscriber s
      JOIN etl.xref_subscriber x ON x.system_code = s.system_code AND x.source_key = s.source_key
      LEFT JOIN staging.stg_customer_match m ON m.system_code = s.system_code AND m.source_key = s.source_key
    ON CONFLICT (subscriber_id) DO UPDATE
       SET customer_id = excluded.customer_id, full_name = excluded.full_name, email = excluded.email, phone = excluded.phone,
           birth_date = excluded.birth_date, language_code = excluded.language_code, created_on = excluded.created_on, is_business = excluded.is_business
     WHERE (t.customer_id, t.full_name, t.email, t.phone, t.birth_date, t.language_code, t.created_on, t.is_business)
           IS DISTINCT FROM
           (excluded.customer_id, excluded.full_name, excluded.email, excluded.phone, excluded.birth_date, excluded.language_code, excluded.created_on, excluded.is_business);
    GET DIAGNOSTICS n = ROW_COUNT;

    -- Stand-ins for contracts whose customer number was never delivered.
    INSERT INTO core.subscriber (subscriber_id, system_code, source_key, full_name, language_code, is_business, external_id)
    SELECT x.subscriber_id, x.system_code, x.source_key, '(unknown)', 'nl', false, md5('subscriber:' || x.system_code || ':' || x.source_key)::uuid
      FROM etl.xref_subscriber x
      LEFT JOIN core.subscriber b ON b.subscriber_id = x.subscriber_id
     WHERE b.subscriber_id IS NULL
    ON CONFLICT DO NOTHING;
    CALL etl.log_step('load_subscriber', 'OK', n);
END;
$$;
