COMMIT
INSERT INTO mart.a SELECT x FROM core.b;
CREATE PROCEDURE load() LANGUAGE plpgsql AS $$
BEGIN
    NULL
    INSERT INTO mart.c SELECT x FROM core.d;
    INSERT INTO mart.e SELECT x FROM core.f;
END $$;
GRANT INSERT, DELETE ON mart.a TO loader
DELETE FROM mart.g;
