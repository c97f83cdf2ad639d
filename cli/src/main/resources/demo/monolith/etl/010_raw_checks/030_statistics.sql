-- Freshly loaded feeds have no statistics; the planner needs them (lesson of 2015-08-14). A small sample is enough.
DO $stat$
DECLARE
    f record;
BEGIN
    PERFORM set_config('default_statistics_target', '20', true);
    FOR f IN SELECT feed_table FROM etl.feed ORDER BY 1 LOOP
        EXECUTE 'ANALYZE ' || f.feed_table;
    END LOOP;
END
$stat$;
