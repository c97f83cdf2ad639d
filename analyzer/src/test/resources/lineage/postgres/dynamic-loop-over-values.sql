DO $$
DECLARE r record; v text;
BEGIN
    FOR r IN SELECT * FROM (VALUES ('raw.a', 'core.a'), ('raw.b', 'core.b')) AS pair (source, target) LOOP
        EXECUTE 'INSERT INTO ' || r.target || ' SELECT * FROM ' || r.source;
    END LOOP;
    FOR v IN SELECT unnest(ARRAY['x', 'y']) LOOP
        EXECUTE format('REFRESH MATERIALIZED VIEW mart.%s', v);
    END LOOP;
END $$;
