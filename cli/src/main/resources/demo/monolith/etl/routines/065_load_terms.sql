-- Contract years by generate_series; a subscription without an end is cut one year ahead of the business date.
CREATE OR REPLACE PROCEDURE etl.load_terms()
LANGUAGE plpgsql AS $$
DECLARE
    v_day date := etl.business_date();
BEGIN
    TRUNCATE TABLE core.subscription_term;
    INSERT INTO core.subscription_term (subscription_id, term_no, term_from, term_to, is_renewal, term_value)
    SELECT s.subscription_id, g.n, t.term_from, t.term_to, g.n > 1,
           round(coalesce(s.monthly_value, 0) * ((t.term_to - t.term_from + 1) / 30.4375), 2)
      FROM core.subscription s
     CROSS JOIN LATERAL generate_series(1, least(40, greatest(1, ceil((coalesce(s.ends_on, v_day) - s.started_on + 1) / 365.25)))::integer) AS g(n)
     CROSS JOIN LATERAL (
            SELECT (s.started_on + make_interval(years => g.n - 1))::date AS term_from,
                   least(coalesce(s.ends_on, v_day + 365), (s.started_on + make_interval(years => g.n))::date - 1) AS term_to) t
     WHERE t.term_to >= t.term_from;
END;
$$;
