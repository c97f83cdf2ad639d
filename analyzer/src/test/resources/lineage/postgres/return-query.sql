CREATE FUNCTION core.list(p int) RETURNS SETOF core.t LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT * FROM core.t WHERE id = p;
    RETURN QUERY EXECUTE 'SELECT * FROM core.u WHERE id = $1' USING p;
    RETURN NEXT p;
END $$;
CREATE VIEW mart.list AS SELECT * FROM core.list(1);
