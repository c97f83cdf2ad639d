CREATE OR REPLACE PROCEDURE etl.load_delivery_address()
LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE tmp_route ON COMMIT DROP AS
    SELECT DISTINCT ON (system_code, source_key) system_code, source_key, route_code
      FROM staging.stg_subscription
     WHERE route_code IS NOT NULL
     ORDER BY system_code, source_key, started_on DESC, source_ref;
    ANALYZE tmp_route;

    INSERT INTO core.delivery_address (address_id, subscriber_id, street, house_no, postcode, city, country_code, region, route_code, is_deliverable)
    SELECT b.subscriber_id * 10 + 1, b.subscriber_id, s.street, left(s.house_no, 12), left(s.postcode, 10), s.city, s.country_code, a.region,
           r.route_code, s.street <> '' AND s.postcode IS NOT NULL
      FROM staging.stg_subscriber s
      JOIN core.subscriber b ON b.system_code = s.system_code AND b.source_key = s.source_key
      LEFT JOIN core.postcode_area a ON a.prefix = left(s.postcode, 2) AND a.country_code = s.country_code
      LEFT JOIN tmp_route r ON r.system_code = s.system_code AND r.source_key = s.source_key
     WHERE s.street <> '' OR s.postcode IS NOT NULL
    ON CONFLICT (address_id) DO UPDATE
       SET street = excluded.street, house_no = excluded.house_no, postcode = excluded.postcode, city = excluded.city,
           country_code = excluded.country_code, region = excluded.region, route_code = excluded.route_code, is_deliverable = excluded.is_deliverable
     WHERE (delivery_address.street, delivery_address.house_no, delivery_address.postcode, delivery_address.city, delivery_address.region, delivery_address.route_code)
           IS DISTINCT FROM (excluded.street, excluded.house_no, excluded.postcode, excluded.city, excluded.region, excluded.route_code);
    DROP TABLE tmp_route;
END;
$$;
