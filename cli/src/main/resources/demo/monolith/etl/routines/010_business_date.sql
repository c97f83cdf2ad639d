-- 2011-03 dwh team. Business date of the run; never the clock.
CREATE OR REPLACE FUNCTION etl.business_date() RETURNS date
LANGUAGE sql STABLE AS $$
    SELECT value::date FROM etl.control WHERE parameter = 'business_date'
$$;
