-- Coupon use for a marketing sheet. Nobody has opened it since 2019, the load is cheap.
TRUNCATE core.coupon_import;
INSERT INTO core.coupon_import
SELECT upper(btrim(coupon_code)), count(*), min(started_on), max(started_on)
  FROM core.subscription WHERE btrim(coupon_code) <> '' GROUP BY 1;
