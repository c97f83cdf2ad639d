-- Lookups through the generic loader.
CALL etl.load_lookup('core.country', 'raw_ref.country', 'country_code, iso3, name, currency_code', 'upper(iso2), upper(iso3), name, nullif(currency, '''')', 'iso2');
CALL etl.load_lookup('core.postcode_area', 'raw_ref.postcode_area', 'prefix, country_code, region, purchasing_index', 'prefix, country, region, purchasing_index', 'prefix, country');
CALL etl.load_lookup('core.title', 'raw_ref.title', 'title_code, name, publisher, founded', 'title_code, name, publisher, etl.try_numeric(founded)::smallint', 'title_code');
CALL etl.load_lookup('core.edition', 'raw_ref.edition', 'edition_code, title_code, weekday, region', 'edition_code, title_code, weekday, region', 'edition_code');
