MERGE INTO mart.customers AS t
USING (SELECT id, ANY_VALUE(name) AS name FROM raw.customers GROUP BY id) AS s
ON t.id = s.id
WHEN MATCHED AND t.name != s.name THEN UPDATE SET name = s.name, changed = CURRENT_TIMESTAMP()
WHEN NOT MATCHED BY TARGET THEN INSERT (id, name) VALUES (s.id, s.name);
