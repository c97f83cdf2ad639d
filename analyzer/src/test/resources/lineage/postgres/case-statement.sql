DO $$
BEGIN
    CASE (SELECT kind FROM etl.setting)
        WHEN 'a', 'b' THEN INSERT INTO mart.ab SELECT * FROM core.ab;
        ELSE INSERT INTO mart.other SELECT * FROM core.other;
    END CASE;
    CASE WHEN now() > '2020-01-01' THEN DELETE FROM mart.old; END CASE;
END $$;
