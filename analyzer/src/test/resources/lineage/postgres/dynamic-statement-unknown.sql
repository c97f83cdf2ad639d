CREATE FUNCTION etl.run(p_sql text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE p_sql;
    INSERT INTO etl.log VALUES (p_sql);
END $$;
