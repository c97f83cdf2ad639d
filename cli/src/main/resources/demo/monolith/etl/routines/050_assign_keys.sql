-- Surrogate keys: new natural keys get the next numbers in key order, known ones keep theirs.
CREATE OR REPLACE PROCEDURE etl.assign_keys()
LANGUAGE plpgsql AS $keys$
DECLARE
    v_top bigint;
BEGIN
    SELECT coalesce(max(subscriber_id), 100000) INTO v_top FROM etl.xref_subscriber;
    INSERT INTO etl.xref_subscriber (system_code, source_key, subscriber_id)
    SELECT n.system_code, n.source_key, v_top + row_number() OVER (ORDER BY n.system_code, n.source_key COLLATE "C")
      FROM (SELECT system_code, source_key FROM staging.stg_subscriber
            UNION
            SELECT system_code, source_key FROM staging.stg_subscription) n
      LEFT JOIN etl.xref_subscriber x USING (system_code, source_key)
     WHERE x.subscriber_id IS NULL AND n.source_key IS NOT NULL;

    SELECT coalesce(max(subscription_id), 5000000) INTO v_top FROM etl.xref_subscription;
    INSERT INTO etl.xref_subscription (system_code, source_ref, subscription_id)
    SELECT s.system_code, s.source_ref, v_top + row_number() OVER (ORDER BY s.system_code, s.source_ref COLLATE "C")
      FROM staging.stg_subscription s
     WHERE NOT EXISTS (SELECT 1 FROM etl.xref_subscription x WHERE x.system_code = s.system_code AND x.source_ref = s.source_ref);

    ANALYZE etl.xref_subscriber;
    ANALYZE etl.xref_subscription;
END;
$keys$;
