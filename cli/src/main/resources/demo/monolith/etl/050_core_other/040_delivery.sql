CALL etl.load_lookup('core.depot', 'raw_dlv.depot', 'depot_code, name, postcode, city', 'depot_code, name, etl.norm_postcode(postcode), city', 'depot_code');
CALL etl.load_lookup('core.carrier', 'raw_dlv.carrier', 'carrier_code, name, rate_per_copy', 'carrier_code, name, coalesce(etl.parse_amount(rate_per_copy), 0)', 'carrier_code');

INSERT INTO core.delivery_route (route_code, depot_code, carrier_code, zone, description)
SELECT DISTINCT ON (route_code) route_code, depot_code, carrier_code, zone, description FROM raw_dlv.route ORDER BY route_code, depot_code
ON CONFLICT (route_code) DO UPDATE SET depot_code = excluded.depot_code, carrier_code = excluded.carrier_code, zone = excluded.zone;

UPDATE core.delivery_route r
   SET subscriptions = n.n
  FROM (SELECT a.route_code, count(*) AS n FROM core.subscription s JOIN core.delivery_address a USING (address_id) WHERE s.status_code = 'AC' GROUP BY a.route_code) n
 WHERE n.route_code = r.route_code;

TRUNCATE core.drop_point;
INSERT INTO core.drop_point SELECT drop_point_id, min(route_code), min(seq_no), min(label) FROM raw_dlv.drop_point GROUP BY drop_point_id;
