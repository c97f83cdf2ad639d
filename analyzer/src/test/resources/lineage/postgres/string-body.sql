CREATE OR REPLACE FUNCTION core.load() RETURNS void AS '
BEGIN
    INSERT INTO core.a SELECT ''x'', b FROM stg.a;
    PERFORM core.other();
END' LANGUAGE 'plpgsql';
