-- Figures for the circulation auditor, twelve months. The share is a window over the title.
DELETE FROM mart.circulation_audit_month WHERE month_end > (etl.business_date() - interval '13 months');
INSERT INTO mart.circulation_audit_month (month_end, title_code, medium, sold_copies, paid_copies, share_of_title)
SELECT m.month_end, m.title_code, m.medium, m.sold, m.paid, m.sold::numeric / nullif(sum(m.sold) OVER (PARTITION BY m.month_end, m.title_code), 0)
  FROM (SELECT c.month_end, p.title_code, p.medium, sum(s.copies) AS sold, sum(s.copies) FILTER (WHERE s.monthly_value > 0) AS paid
          FROM (SELECT DISTINCT (month_start + interval '1 month - 1 day')::date AS month_end FROM core.calendar) c
          JOIN core.subscription s ON s.started_on <= c.month_end AND (s.ends_on IS NULL OR s.ends_on >= c.month_end)
          JOIN core.subscription_product p USING (product_code)
         WHERE c.month_end > etl.business_date() - interval '12 months' AND c.month_end <= etl.business_date()
         GROUP BY 1, 2, 3) m
 WHERE m.paid IS NOT NULL
ON CONFLICT (month_end, title_code, medium) DO UPDATE SET sold_copies = excluded.sold_copies, paid_copies = excluded.paid_copies, share_of_title = excluded.share_of_title;
