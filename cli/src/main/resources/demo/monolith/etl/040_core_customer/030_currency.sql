CALL etl.fill_exchange_rates();

TRUNCATE core.currency;
INSERT INTO core.currency
SELECT DISTINCT currency_code, currency_code = (SELECT value FROM etl.control WHERE parameter = 'home_currency'), NULL::numeric, NULL::date
  FROM core.country WHERE currency_code IS NOT NULL;
UPDATE core.currency c
   SET last_rate = r.rate, last_rate_on = r.rate_date
  FROM core.exchange_rate r
 WHERE r.currency_code = c.currency_code
   AND r.rate_date = (SELECT max(x.rate_date) FROM core.exchange_rate x WHERE x.currency_code = r.currency_code AND x.rate_date <= etl.business_date());
UPDATE core.currency SET last_rate = 1, last_rate_on = etl.business_date() WHERE is_home;
