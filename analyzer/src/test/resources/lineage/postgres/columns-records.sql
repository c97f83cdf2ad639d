DO $$
DECLARE
    r record;
    c CURSOR FOR SELECT id, name FROM core.customer;
    v_id int; v_name text;
BEGIN
    FOR r IN SELECT o.id, o.total FROM core.orders o WHERE o.open LOOP
        INSERT INTO mart.orders (nr, amount) VALUES (r.id, r.total);
    END LOOP;
    OPEN c;
    FETCH c INTO v_id, v_name;
    INSERT INTO mart.customer (id, name) VALUES (v_id, v_name);
    SELECT * INTO r FROM core.setting;
    INSERT INTO mart.setting (value) VALUES (r.value);
END $$;
