-- Score and segment feed each other: the score takes a bonus from last night's segment, the segment comes from the score.
CREATE OR REPLACE PROCEDURE etl.score_customers()
LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE tmp_score ON COMMIT DROP AS
    SELECT c.customer_id,
           (10 * count(s.subscription_id) FILTER (WHERE s.status_code IN ('AC', 'PA')) + least(20, coalesce(sum(s.monthly_value), 0) / 10))::integer AS score,
           CASE WHEN m.segment_code IN ('GOLD', 'PLATINUM') THEN 5 ELSE 0 END AS bonus
      FROM core.customer c
      LEFT JOIN core.subscriber b ON b.customer_id = c.customer_id
      LEFT JOIN core.subscription s ON s.subscriber_id = b.subscriber_id
      LEFT JOIN core.customer_segment_member m ON m.customer_id = c.customer_id
     GROUP BY c.customer_id, m.segment_code;

    MERGE INTO core.customer_score t
    USING tmp_score n ON n.customer_id = t.customer_id
    WHEN MATCHED AND (t.score, t.bonus) IS DISTINCT FROM (n.score, n.bonus) THEN
        UPDATE SET score = n.score, bonus = n.bonus, scored_on = etl.business_date()
    WHEN NOT MATCHED THEN
        INSERT (customer_id, score, bonus, scored_on) VALUES (n.customer_id, n.score, n.bonus, etl.business_date());
    DROP TABLE tmp_score;
END;
$$;
