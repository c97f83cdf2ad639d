-- The nightly batch owns what it rebuilds: schemas, tables, views.
DO $own$
DECLARE
    house text[] := ARRAY['raw_print', 'raw_web', 'raw_regio', 'raw_crm', 'raw_bill', 'raw_dlv', 'raw_ads', 'raw_wa', 'raw_cms', 'raw_mail',
                          'raw_cc', 'raw_hr', 'raw_fin', 'raw_ref', 'staging', 'core', 'mart', 'etl', 'audit'];
    one   record;
    place text;
BEGIN
    FOREACH place IN ARRAY house
    LOOP
        EXECUTE format('ALTER SCHEMA %I OWNER TO etl_batch', place);
    END LOOP;
    FOR one IN
        SELECT n.nspname, c.relname, c.relkind
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = ANY (house) AND c.relkind IN ('r', 'v', 'm')
         ORDER BY n.nspname, c.relname
    LOOP
        EXECUTE 'ALTER ' || CASE one.relkind WHEN 'v' THEN 'VIEW ' WHEN 'm' THEN 'MATERIALIZED VIEW ' ELSE 'TABLE ' END
             || quote_ident(one.nspname) || '.' || quote_ident(one.relname) || ' OWNER TO etl_batch';
    END LOOP;
END
$own$;
