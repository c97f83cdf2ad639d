DO $$
DECLARE
    v_sql text;
    v_schema constant text := 'Core Data';
BEGIN
    v_sql := 'INSERT INTO ' || quote_ident(v_schema) || '.t ';
    v_sql := v_sql || 'SELECT * FROM stg.t';
    IF now() > '2024-01-01' THEN
        v_sql := v_sql || ' JOIN stg.extra USING (id)';
    END IF;
    EXECUTE v_sql;
END $$;
