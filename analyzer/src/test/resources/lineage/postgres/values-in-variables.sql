DO $$
DECLARE
    v_last timestamptz;
    v_rate numeric := (SELECT rate FROM ref.rate WHERE code = 'EUR');
BEGIN
    SELECT max(loaded_at) INTO v_last FROM etl.watermark;
    INSERT INTO core.orders (amount) SELECT amount * v_rate FROM stg.orders WHERE loaded_at > v_last;
    v_last := max(loaded_at) FROM core.orders;
    UPDATE etl.watermark SET loaded_at = v_last;
END $$;
