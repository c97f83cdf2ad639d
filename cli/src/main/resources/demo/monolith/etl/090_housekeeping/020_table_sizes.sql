-- Row estimates of core and mart for the capacity report.
DO $$
DECLARE
    t record;
    target_schema text;
BEGIN
    PERFORM set_config('default_statistics_target', '10', true);
    DELETE FROM audit.table_size WHERE business_date = etl.business_date();
    FOREACH target_schema IN ARRAY ARRAY['core', 'mart'] LOOP
        FOR t IN SELECT table_name FROM information_schema.tables WHERE table_schema = target_schema AND table_type = 'BASE TABLE' LOOP
            EXECUTE 'ANALYZE ' || quote_ident(target_schema) || '.' || quote_ident(t.table_name);
        END LOOP;
    END LOOP;
    INSERT INTO audit.table_size
    SELECT etl.business_date(), n.nspname || '.' || c.relname, c.reltuples::bigint
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('core', 'mart') AND c.relkind = 'r';
END
$$;
