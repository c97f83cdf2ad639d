CREATE PROCEDURE copy_rates() LANGUAGE plpgsql AS $$
DECLARE
    r record;
BEGIN
    FOR r IN SELECT currency, value FROM rate LOOP
        INSERT INTO rate_copy (currency, value) VALUES (r.currency, r.value);
        COMMIT;
    END LOOP;
END
$$;
