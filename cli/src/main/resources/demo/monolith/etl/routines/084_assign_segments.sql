CREATE OR REPLACE PROCEDURE etl.assign_segments()
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.customer_segment_member AS t (customer_id, segment_code, since)
    SELECT x.customer_id, g.segment_code, etl.business_date()
      FROM core.customer_score x
      JOIN LATERAL (SELECT s.segment_code FROM core.customer_segment s WHERE s.min_score <= x.score ORDER BY s.min_score DESC LIMIT 1) g ON true
    ON CONFLICT (customer_id) DO UPDATE SET segment_code = excluded.segment_code, since = excluded.since
     WHERE t.segment_code <> excluded.segment_code;
END;
$$;
