DELETE FROM mart.newsletter_performance;
INSERT INTO mart.newsletter_performance
SELECT n.newsletter_code, coalesce(s.active, 0), coalesce(x.sends, 0), x.opens::numeric / nullif(x.recipients, 0), x.clicks::numeric / nullif(x.recipients, 0)
  FROM core.newsletter n
  LEFT JOIN (SELECT newsletter_code, count(*) FILTER (WHERE is_active) AS active FROM core.newsletter_subscription GROUP BY 1) s USING (newsletter_code)
  LEFT JOIN (SELECT newsletter_code, count(*) AS sends, sum(recipients) AS recipients, sum(opens) AS opens, sum(clicks) AS clicks FROM core.newsletter_send GROUP BY 1) x USING (newsletter_code);
