CALL etl.load_lookup('core.agency', 'raw_ads.agency', 'agency_no, name, commission_pct', 'agency_no, name, etl.try_numeric(replace(commission_pct, ''%'', ''''))', 'agency_no');
CALL etl.load_lookup('core.ad_position', 'raw_ads.position', 'position_code, title_code, description', 'position_code, title_code, description', 'position_code');
CALL etl.scd_advertiser();

TRUNCATE core.ad_rate_card;
INSERT INTO core.ad_rate_card
SELECT position_code, valid_from, lead(valid_from) OVER (PARTITION BY position_code ORDER BY valid_from) - 1, max(rate_per_mm)
  FROM raw_ads.rate_card GROUP BY position_code, valid_from;
