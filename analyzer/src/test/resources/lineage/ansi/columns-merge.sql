MERGE INTO dw.customer t USING stg.customer s ON (t.id = s.id)
WHEN MATCHED THEN UPDATE SET t.name = s.name, t.seen = s.day
WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.id, UPPER(s.name));
