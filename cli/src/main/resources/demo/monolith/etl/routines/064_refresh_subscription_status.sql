CREATE OR REPLACE PROCEDURE etl.refresh_subscription_status()
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE core.subscription s
       SET status_code = h.status_code,
           last_changed_at = h.changed_at AT TIME ZONE 'Europe/Amsterdam'
      FROM core.subscription_status_history h
     WHERE h.subscription_id = s.subscription_id
       AND h.valid_until IS NULL
       AND (s.status_code, s.last_changed_at) IS DISTINCT FROM (h.status_code, h.changed_at AT TIME ZONE 'Europe/Amsterdam');
END;
$$;
