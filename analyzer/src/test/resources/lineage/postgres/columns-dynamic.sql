DO $$
DECLARE t text := 'core.orders'; n numeric;
BEGIN
    EXECUTE 'INSERT INTO mart.t (x) SELECT o.total FROM ' || t || ' o';
    EXECUTE 'SELECT sum(amount) FROM core.line' INTO n;
    INSERT INTO mart.n (total) VALUES (n);
END $$;
