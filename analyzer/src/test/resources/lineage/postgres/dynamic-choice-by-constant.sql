DO $$
DECLARE s text; t text; k text;
BEGIN
    FOREACH s IN ARRAY ARRAY['print', 'web', 'other'] LOOP
        CASE s
            WHEN 'print' THEN t := 'raw_print.contract'; k := 'number';
            WHEN 'web' THEN t := 'raw_web.contract'; k := 'id';
            ELSE t := 'raw_other.contract'; k := 'code';
        END CASE;
        IF s <> 'other' THEN
            EXECUTE format('INSERT INTO staging.%I SELECT %I FROM %s', s || '_contract', k, t);
        END IF;
    END LOOP;
END $$;
