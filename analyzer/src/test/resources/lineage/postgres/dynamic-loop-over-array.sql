DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['customer', 'orders'] LOOP
        EXECUTE format('TRUNCATE TABLE stg.%I', t);
        EXECUTE 'INSERT INTO stg.' || t || ' SELECT * FROM raw.' || t;
    END LOOP;
END $$;
