DO $$
DECLARE v numeric;
BEGIN
    IF now() > '2026-01-01' THEN
        SELECT max(a.x) INTO v FROM core.a a;
    ELSE
        SELECT max(b.y) INTO v FROM core.b b;
    END IF;
    INSERT INTO mart.t (z) VALUES (v);
END $$;
