CREATE FUNCTION @extschema@.refresh() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO @extschema@.part_log (part) SELECT name FROM @extschema@.part;
END
$$;
