TRUNCATE core.delivery_run;
INSERT INTO core.delivery_run
SELECT DISTINCT ON (r.route_code, r.edition_date) r.route_code, r.edition_date, greatest(coalesce(r.copies, 0), 0),
       (extract(epoch FROM r.ended_at - r.started_at) / 60)::integer, coalesce(r.copies, 0) * c.rate_per_copy
  FROM raw_dlv.run r
  JOIN core.delivery_route d ON d.route_code = r.route_code
  LEFT JOIN core.carrier c ON c.carrier_code = d.carrier_code
 ORDER BY r.route_code, r.edition_date, r.started_at DESC NULLS LAST;

INSERT INTO core.delivery_complaint AS t
SELECT DISTINCT ON (k.complaint_id) k.complaint_id, s.subscription_id, k.route_code, etl.parse_dmy(k.edition_date), coalesce(nullif(lower(btrim(k.kind)), ''), 'other'), k.credited = 'J'
  FROM raw_dlv.complaint k
  LEFT JOIN core.subscription s
    ON s.system_code = k.system_code
   AND s.source_ref = CASE k.system_code WHEN 'P' THEN ltrim(k.contract_ref, '0') WHEN 'R' THEN split_part(k.contract_ref, '/', 1) ELSE k.contract_ref END
 ORDER BY k.complaint_id, k.edition_date DESC
ON CONFLICT (complaint_id) DO UPDATE SET subscription_id = excluded.subscription_id, is_credited = excluded.is_credited
 WHERE (t.subscription_id, t.is_credited) IS DISTINCT FROM (excluded.subscription_id, excluded.is_credited);
