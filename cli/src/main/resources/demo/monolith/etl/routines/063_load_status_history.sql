-- History of status. Reads core.subscription for contracts without events and for silent expiry;
-- core.subscription gets its status back from here (see 064). Known since 2014, never resolved.
CREATE OR REPLACE PROCEDURE etl.load_status_history()
LANGUAGE plpgsql AS $$
DECLARE
    v_day date := etl.business_date();
    n     bigint;
BEGIN
    TRUNCATE core.subscription_status_history;

    CREATE TEMP TABLE tmp_event ON COMMIT DROP AS
    SELECT s.subscription_id, e.changed_at, e.source_seq, e.status_code, e.changed_by
      FROM staging.stg_status_event e
      JOIN core.subscription s ON s.system_code = e.system_code AND s.source_ref = e.source_ref
     WHERE e.changed_at < (v_day + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam';

    INSERT INTO tmp_event
    SELECT s.subscription_id, s.started_on::timestamp AT TIME ZONE 'Europe/Amsterdam', 0, s.status_code, 'etl'
      FROM core.subscription s
     WHERE NOT EXISTS (SELECT 1 FROM tmp_event e WHERE e.subscription_id = s.subscription_id);

    INSERT INTO tmp_event
    SELECT s.subscription_id, (s.ends_on + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam', 999999999999, 'EX', 'etl'
      FROM core.subscription s
     WHERE s.ends_on < v_day
       AND s.status_code NOT IN ('CA', 'EX');

    INSERT INTO core.subscription_status_history (subscription_id, seq_no, status_code, changed_at, valid_until, changed_by)
    SELECT subscription_id, row_number() OVER w, status_code, changed_at, lead(changed_at) OVER w, changed_by
      FROM (SELECT DISTINCT subscription_id, changed_at, source_seq, status_code, changed_by FROM tmp_event) d
    WINDOW w AS (PARTITION BY subscription_id ORDER BY changed_at, source_seq, status_code);
    GET DIAGNOSTICS n = ROW_COUNT;
    DROP TABLE tmp_event;
    CALL etl.log_step('load_status_history', 'OK', n);
END;
$$;
