DELETE FROM core.subscription s USING stg.deleted d WHERE d.id = s.id;
