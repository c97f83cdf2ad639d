-- Swap by rename: <table>_new becomes <table>. Readers see the old or the new one, never half of it. Grants are carried over.
CREATE OR REPLACE PROCEDURE etl.swap_table(p_schema text, p_table text)
LANGUAGE plpgsql AS $$
DECLARE
    g record;
BEGIN
    FOR g IN SELECT DISTINCT grantee, privilege_type FROM information_schema.role_table_grants
              WHERE table_schema = p_schema AND table_name = p_table AND grantee <> 'etl_batch' AND privilege_type = 'SELECT' ORDER BY grantee LOOP
        EXECUTE format('GRANT %s ON %I.%I TO %I', g.privilege_type, p_schema, p_table || '_new', g.grantee);
    END LOOP;
    EXECUTE format('DROP TABLE IF EXISTS %I.%I', p_schema, p_table || '_old');
    EXECUTE format('ALTER TABLE %I.%I RENAME TO %I', p_schema, p_table, p_table || '_old');
    EXECUTE format('ALTER TABLE %I.%I RENAME TO %I', p_schema, p_table || '_new', p_table);
    EXECUTE format('DROP TABLE %I.%I', p_schema, p_table || '_old');
END;
$$;
