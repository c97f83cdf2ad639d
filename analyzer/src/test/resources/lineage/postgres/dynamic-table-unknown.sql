CREATE FUNCTION etl.copy_table(p_table text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('INSERT INTO archive.%I SELECT * FROM core.%I', p_table || '_old', p_table);
    EXECUTE 'INSERT INTO etl.log SELECT now() FROM etl.run WHERE name = ' || quote_literal(p_table);
END $$;
