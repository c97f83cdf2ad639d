-- Rates are delivered on banking days; weekends take the last one. A cursor, from 2010. It is small, let it be.
CREATE OR REPLACE PROCEDURE etl.fill_exchange_rates()
LANGUAGE plpgsql AS $$
DECLARE
    c_rates CURSOR (p_currency text) FOR
        SELECT rate_date, rate FROM raw_fin.exchange_rate WHERE currency = p_currency ORDER BY rate_date, rate;
    v_currency text;
    v_row      record;
    v_last     date;
    v_rate     numeric;
BEGIN
    TRUNCATE core.exchange_rate;
    FOR v_currency IN SELECT DISTINCT currency FROM raw_fin.exchange_rate WHERE length(currency) = 3 ORDER BY 1 LOOP
        v_last := NULL;
        OPEN c_rates(v_currency);
        LOOP
            FETCH c_rates INTO v_row;
            EXIT WHEN NOT FOUND;
            IF v_last IS NOT NULL AND v_row.rate_date > v_last + 1 THEN
                INSERT INTO core.exchange_rate
                SELECT v_currency, d::date, v_rate, true FROM generate_series(v_last + 1, v_row.rate_date - 1, interval '1 day') d;
            END IF;
            INSERT INTO core.exchange_rate VALUES (v_currency, v_row.rate_date, v_row.rate, false) ON CONFLICT DO NOTHING;
            v_last := v_row.rate_date;
            v_rate := v_row.rate;
        END LOOP;
        CLOSE c_rates;
    END LOOP;
END;
$$;
