TRUNCATE mart.delivery_quality;
INSERT INTO mart.delivery_quality
SELECT r.month_start, r.depot_code, r.copies, coalesce(c.complaints, 0), round(10000.0 * coalesce(c.complaints, 0) / nullif(r.copies, 0), 4)
  FROM (SELECT date_trunc('month', x.edition_date)::date AS month_start, d.depot_code, sum(x.copies) AS copies
          FROM core.delivery_run x JOIN core.delivery_route d USING (route_code) WHERE d.depot_code IS NOT NULL GROUP BY 1, 2) r
  LEFT JOIN (SELECT date_trunc('month', k.edition_date)::date AS month_start, d.depot_code, count(*) AS complaints
          FROM core.delivery_complaint k JOIN core.delivery_route d USING (route_code) GROUP BY 1, 2) c USING (month_start, depot_code);
