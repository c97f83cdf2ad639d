INSERT INTO core.paywall_rule AS r
SELECT section_code, CASE WHEN avg(is_premium::integer) > 0.5 THEN 2 ELSE 5 END, avg(is_premium::integer)
  FROM core.article WHERE section_code IS NOT NULL GROUP BY section_code
ON CONFLICT (section_code) DO UPDATE SET free_per_month = excluded.free_per_month, premium_share = excluded.premium_share
 WHERE r.premium_share IS DISTINCT FROM excluded.premium_share;
