MERGE INTO core.customer t USING (SELECT id, name FROM stage.customer) s ON (t.id = s.id)
WHEN MATCHED THEN UPDATE SET name = s.name
WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.id, s.name);
