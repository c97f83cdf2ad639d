-- Sessions with their number of views. Channel by the first pattern that fits.
DROP TABLE IF EXISTS tmp_session_views;
CREATE TEMP TABLE tmp_session_views AS
SELECT session_id, count(*) AS views FROM raw_wa.page_view GROUP BY session_id;
ANALYZE tmp_session_views;

TRUNCATE core.referrer;
INSERT INTO core.referrer
SELECT r.referrer, coalesce((SELECT min(p.channel) FROM raw_wa.referrer p WHERE r.referrer LIKE p.pattern), 'other'), r.sessions
  FROM (SELECT coalesce(referrer, '(direct)') AS referrer, count(*) AS sessions FROM raw_wa.session GROUP BY 1) r;

TRUNCATE core.web_session;
INSERT INTO core.web_session
SELECT s.session_id, s.account_id, s.started_at, s.device_code, CASE WHEN length(s.country) = 2 THEN upper(s.country) END, f.channel, coalesce(v.views, 0)
  FROM (SELECT DISTINCT ON (session_id) * FROM raw_wa.session ORDER BY session_id, started_at) s
  LEFT JOIN core.referrer f ON f.referrer = coalesce(s.referrer, '(direct)')
  LEFT JOIN tmp_session_views v ON v.session_id = s.session_id;
DROP TABLE tmp_session_views;
