CREATE FUNCTION core.active(p_day date) RETURNS TABLE (id int, amount numeric) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT o.nr, o.total FROM core.orders o WHERE o.day = p_day;
END $$;
CREATE FUNCTION core.rate_of(p_code text) RETURNS numeric LANGUAGE sql AS $$
    SELECT r.rate FROM ref.rate r WHERE r.code = p_code;
$$;
INSERT INTO mart.active SELECT a.id, a.amount * core.rate_of('EUR') AS money FROM core.active(current_date) a;
