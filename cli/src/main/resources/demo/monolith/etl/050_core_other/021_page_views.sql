-- The big one: two aggregates, each in one pass over the feed.
SET max_parallel_workers_per_gather = 2;
TRUNCATE core.page_view_day;
INSERT INTO core.page_view_day
SELECT view_date, device_code, sum(views), count(*), sum(dwell_ms) / 1000
  FROM (SELECT (viewed_at AT TIME ZONE 'Europe/Amsterdam')::date AS view_date, coalesce(device_code, '?') AS device_code, session_id, count(*) AS views, sum(coalesce(dwell_ms, 0)) AS dwell_ms
          FROM raw_wa.page_view
         GROUP BY 1, 2, 3) v
 GROUP BY view_date, device_code;

TRUNCATE core.page_view_article_day;
INSERT INTO core.page_view_article_day
SELECT article_id, date_trunc('month', viewed_at AT TIME ZONE 'Europe/Amsterdam')::date, count(*), sum(coalesce(dwell_ms, 0)::bigint) / 1000
  FROM raw_wa.page_view
 WHERE article_id IS NOT NULL
 GROUP BY 1, 2;
RESET max_parallel_workers_per_gather;
