TRUNCATE mart.paywall_conversion;
INSERT INTO mart.paywall_conversion
SELECT w.section_code, w.views, l.sessions, w.views::numeric / nullif(l.sessions, 0)
  FROM (SELECT a.section_code, sum(v.views) AS views
          FROM core.page_view_article_day v JOIN core.article a USING (article_id)
         WHERE a.is_premium AND a.section_code IS NOT NULL GROUP BY a.section_code) w
 CROSS JOIN (SELECT count(*) AS sessions FROM core.web_session s WHERE EXISTS (SELECT 1 FROM core.web_user_link k WHERE k.account_id = s.account_id)) l;
