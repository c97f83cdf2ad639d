------------------------------------------------------------------------
-- Date parsers, one per feed.               2011-04, last change 2018-02
-- A day past the end of its month rolls over (31 Feb = 3 March). PRINT
-- has always done so, auditors know.
------------------------------------------------------------------------
CREATE OR REPLACE FUNCTION etl.parse_cyymmdd(p numeric) RETURNS date
LANGUAGE sql IMMUTABLE AS $fn$
    SELECT CASE
        WHEN p IS NULL OR p <= 0 OR p >= 9999999 THEN NULL
        WHEN mod(p::integer / 100, 100) BETWEEN 1 AND 12 AND mod(p::integer, 100) BETWEEN 1 AND 31
            THEN make_date(1900 + p::integer / 10000, mod(p::integer / 100, 100), 1) + (mod(p::integer, 100) - 1)
    END
$fn$;

CREATE OR REPLACE FUNCTION etl.parse_dmy(p text) RETURNS date
LANGUAGE sql IMMUTABLE AS $fn$
    SELECT CASE
        WHEN p ~ '^\s*\d{1,2}[-./]\d{1,2}[-./]\d{4}\s*$' THEN to_date(replace(replace(btrim(p), '.', '-'), '/', '-'), 'DD-MM-YYYY')
        WHEN p ~ '^\d{4}-\d{2}-\d{2}' THEN to_date(left(p, 10), 'YYYY-MM-DD')
    END
$fn$;

CREATE OR REPLACE FUNCTION etl.parse_iso_date(p text) RETURNS date
LANGUAGE sql IMMUTABLE AS $fn$
    SELECT CASE WHEN p ~ '^\d{4}-\d{2}-\d{2}' THEN to_date(left(p, 10), 'YYYY-MM-DD') END
$fn$;

CREATE OR REPLACE FUNCTION etl.parse_iso_moment(p text) RETURNS timestamptz
LANGUAGE sql STABLE AS $fn$
    SELECT CASE WHEN p ~ '^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$' THEN p::timestamptz END
$fn$;

CREATE OR REPLACE FUNCTION etl.print_moment(p_day numeric, p_time numeric) RETURNS timestamptz
LANGUAGE sql STABLE AS $fn$
    SELECT (etl.parse_cyymmdd(p_day)
            + make_interval(hours => least(p_time::integer / 10000, 23), mins => least(mod(p_time::integer / 100, 100), 59), secs => least(mod(p_time::integer, 100), 59)))
           AT TIME ZONE 'Europe/Amsterdam'
$fn$;
