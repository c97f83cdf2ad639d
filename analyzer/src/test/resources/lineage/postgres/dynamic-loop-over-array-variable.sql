DO $$
DECLARE
    names text[] := '{a, b}';
    n text;
BEGIN
    FOREACH n IN ARRAY names LOOP
        EXECUTE 'DELETE FROM mart.' || n || ' USING stg.' || n;
    END LOOP;
END $$;
