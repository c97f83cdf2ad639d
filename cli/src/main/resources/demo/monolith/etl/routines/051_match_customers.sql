-- Link customer numbers to CRM: by CRM's own note first, then by e-mail, then by name and birthday.
CREATE OR REPLACE PROCEDURE etl.match_customers()
LANGUAGE plpgsql AS $$
DECLARE
    rule text;
    n    bigint;
BEGIN
    TRUNCATE staging.stg_customer_match;
    FOREACH rule IN ARRAY '{NOTE,EMAIL,NAME}'::text[] LOOP
        IF rule = 'NOTE' THEN
            INSERT INTO staging.stg_customer_match
            SELECT source_system, source_key, min(coalesce(merged_into, crm_id)), rule
              FROM staging.stg_customer
             WHERE source_key IS NOT NULL
             GROUP BY source_system, source_key;
        ELSIF rule = 'EMAIL' THEN
            INSERT INTO staging.stg_customer_match
            SELECT s.system_code, s.source_key, min(coalesce(c.merged_into, c.crm_id)), rule
              FROM staging.stg_subscriber s
              JOIN staging.stg_customer c ON c.email = s.email
             WHERE s.email <> ''
               AND NOT EXISTS (SELECT FROM staging.stg_customer_match m WHERE m.system_code = s.system_code AND m.source_key = s.source_key)
             GROUP BY s.system_code, s.source_key;
        ELSE
            INSERT INTO staging.stg_customer_match
            SELECT s.system_code, s.source_key, min(coalesce(c.merged_into, c.crm_id)), rule
              FROM staging.stg_subscriber s, staging.stg_customer c
             WHERE s.birth_date = c.birth_date
               AND lower(s.full_name) = lower(concat_ws(' ', c.first_name, c.last_name))
               AND NOT EXISTS (SELECT FROM staging.stg_customer_match m WHERE m.system_code = s.system_code AND m.source_key = s.source_key)
             GROUP BY s.system_code, s.source_key;
        END IF;
        GET DIAGNOSTICS n = ROW_COUNT;
        CALL etl.log_step('match ' || rule, 'OK', n);
    END LOOP;
END;
$$;
