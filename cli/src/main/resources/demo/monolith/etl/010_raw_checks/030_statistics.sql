-- Freshly loaded feeds have no statistics; the planner needs them (lesson of 2015-08-14).
DO $stat$
DECLARE
    f record;
BEGIN
    FOR f IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname LIKE 'raw\_%' ORDER BY 1, 2 LOOP
        EXECUTE format('ANALYZE %I.%I', f.schemaname, f.tablename);
    END LOOP;
END
$stat$;
