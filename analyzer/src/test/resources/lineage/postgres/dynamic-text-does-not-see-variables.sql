DO $$
DECLARE amount int;
BEGIN
    SELECT max(x) INTO amount FROM core.not_this;
    EXECUTE 'INSERT INTO mart.a SELECT amount FROM core.a';
END $$;
