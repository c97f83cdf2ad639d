MERGE TOP (1000) INTO core.customer WITH (HOLDLOCK) AS t
USING (SELECT id, name FROM stg.customer) AS s ON s.id = t.id
WHEN MATCHED AND s.name <> t.name THEN UPDATE SET t.name = s.name, t.version += 1
WHEN NOT MATCHED BY TARGET THEN INSERT (id, name) VALUES (s.id, s.name)
WHEN NOT MATCHED BY SOURCE THEN DELETE
OUTPUT $action, inserted.id, deleted.name INTO audit.customer (action, id, old_name)
OPTION (LOOP JOIN);
INSERT INTO mart.done SELECT id FROM core.customer
