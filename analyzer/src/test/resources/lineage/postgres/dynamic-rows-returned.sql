CREATE FUNCTION active() RETURNS TABLE (id bigint) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE 'SELECT a.id FROM account a WHERE a.state = $1' USING 'A';
END
$$;
INSERT INTO mailing (account_id) SELECT t.id FROM active() t;
