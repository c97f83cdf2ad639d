CREATE FUNCTION core.active(p_day date) RETURNS TABLE (id bigint, name text) LANGUAGE sql STABLE AS $$
    SELECT s.id, s.name FROM core.subscription s WHERE s.day = p_day;
$$;
INSERT INTO mart.active SELECT a.id FROM core.active(current_date) a;
