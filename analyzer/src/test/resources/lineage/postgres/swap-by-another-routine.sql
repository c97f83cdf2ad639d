CREATE PROCEDURE etl.swap(p_schema text, p_table text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %I.%I RENAME TO %I', p_schema, p_table, p_table || '_old');
    EXECUTE format('ALTER TABLE %I.%I RENAME TO %I', p_schema, p_table || '_new', p_table);
    EXECUTE format('DROP TABLE %I.%I', p_schema, p_table || '_old');
END $$;
CREATE TABLE mart.sales_new AS SELECT * FROM core.sales;
CALL etl.swap('mart', 'sales');
INSERT INTO mart.report SELECT * FROM mart.sales;
