CREATE TEMP TABLE work AS SELECT id FROM raw.a;
UPDATE work SET name = n.name FROM ref.names n WHERE n.id = work.id;
INSERT INTO core.x SELECT * FROM work;
