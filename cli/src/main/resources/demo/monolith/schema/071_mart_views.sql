-- Views on views: the report layer.
CREATE VIEW mart.active_subscription AS
SELECT s.subscription_id, s.system_code, s.subscriber_id, s.product_code, p.title_code, p.medium, s.started_on, s.ends_on, s.copies,
       s.channel_code, s.monthly_value
  FROM core.subscription s
  JOIN core.subscription_product p ON p.product_code = s.product_code
 WHERE s.status_code IN ('AC', 'NW', 'PA')
   AND s.started_on <= (SELECT value::date FROM etl.control WHERE parameter = 'business_date');

CREATE VIEW mart.subscription_overview AS
SELECT a.subscription_id, a.product_code, a.title_code, a.medium, a.monthly_value, b.customer_id, b.full_name, d.region, d.postcode
  FROM mart.active_subscription a
  JOIN core.subscriber b USING (subscriber_id)
  LEFT JOIN core.delivery_address d ON d.subscriber_id = b.subscriber_id;

CREATE VIEW mart.title_summary AS
SELECT t.title_code, t.name AS title_name, o.medium, count(*) AS subscriptions, sum(o.monthly_value) AS monthly_value
  FROM mart.subscription_overview o
  JOIN core.title t ON t.title_code = o.title_code
 GROUP BY t.title_code, t.name, o.medium;

CREATE VIEW mart.revenue_by_title AS
SELECT f.posting_month, p.title_code, sum(f.net_amount) AS net_amount
  FROM mart.finance_close_month f, core.subscription_product p
 WHERE f.product_code = p.product_code
   AND f.grouping_level = 0
 GROUP BY f.posting_month, p.title_code;

CREATE VIEW mart.board_kpi AS
SELECT 'subscriptions' AS kpi, title_code, sum(subscriptions)::numeric(18,4) AS kpi_value FROM mart.title_summary GROUP BY title_code
UNION ALL
SELECT 'monthly value', title_code, sum(monthly_value)::numeric(18,4) FROM mart.title_summary GROUP BY title_code
UNION ALL
SELECT 'revenue last month', r.title_code, sum(r.net_amount)::numeric(18,4)
  FROM mart.revenue_by_title r
 WHERE r.posting_month = (SELECT max(x.posting_month) FROM mart.revenue_by_title x)
 GROUP BY r.title_code
UNION ALL
SELECT 'cancelled last month', p.title_code, sum(c.cancelled)::numeric(18,4)
  FROM mart.churn_month c JOIN core.subscription_product p USING (product_code)
 WHERE c.month_start = (SELECT max(month_start) FROM mart.churn_month)
 GROUP BY p.title_code;

CREATE VIEW mart.reachable_customer AS
SELECT c.customer_id, c.first_name, c.last_name, e.email
  FROM core.customer c
  JOIN core.customer_email e ON e.customer_id = c.customer_id AND e.is_primary
 WHERE EXISTS (SELECT 1 FROM core.customer_consent k WHERE k.customer_id = c.customer_id AND k.purpose = 'EMAIL' AND k.is_granted);

CREATE MATERIALIZED VIEW mart.customer_360 AS
SELECT c.customer_id, c.last_name, c.birth_date, g.segment_code, coalesce(x.score, 0) AS score,
       count(s.subscription_id) AS subscriptions,
       count(s.subscription_id) FILTER (WHERE s.status_code = 'AC') AS active_subscriptions,
       sum(s.monthly_value) FILTER (WHERE s.status_code = 'AC') AS monthly_value
  FROM core.customer c
  LEFT JOIN core.customer_segment_member g ON g.customer_id = c.customer_id
  LEFT JOIN core.customer_score x ON x.customer_id = c.customer_id
  LEFT JOIN core.subscriber b ON b.customer_id = c.customer_id
  LEFT JOIN core.subscription s ON s.subscriber_id = b.subscriber_id
 GROUP BY c.customer_id, c.last_name, c.birth_date, g.segment_code, x.score
WITH NO DATA;

CREATE MATERIALIZED VIEW mart.section_month AS
SELECT a.section_code, v.view_month, sum(v.views) AS views, sum(v.dwell_seconds) AS dwell_seconds
  FROM core.page_view_article_day v
  JOIN core.article a ON a.article_id = v.article_id
 GROUP BY a.section_code, v.view_month
WITH NO DATA;

-- Written for a report that was switched off in 2019.
CREATE VIEW mart.household_penetration AS
SELECT h.postcode, count(*) AS households, count(*) FILTER (WHERE h.has_print) AS with_print
  FROM core.household h
 GROUP BY h.postcode;
