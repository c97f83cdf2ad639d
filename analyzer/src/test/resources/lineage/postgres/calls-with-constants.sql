CREATE PROCEDURE etl.load_lookup(p_target text, p_source text, p_columns text DEFAULT '*') LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'DELETE FROM ' || p_target;
    EXECUTE format('INSERT INTO %s SELECT %s FROM %s', p_target, p_columns, p_source);
END $$;
CREATE PROCEDURE etl.load_all() LANGUAGE plpgsql AS $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['title', 'carrier'] LOOP
        CALL etl.load_lookup('core.' || t, p_source => 'raw.' || t);
    END LOOP;
END $$;
CALL etl.load_lookup('core.country', 'raw.country', 'code, name');
