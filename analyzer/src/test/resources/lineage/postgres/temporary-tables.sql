CREATE TEMP TABLE step_one ON COMMIT DROP AS SELECT * FROM raw.a;
CREATE TEMPORARY TABLE step_two (id int);
INSERT INTO step_two SELECT s.id FROM step_one s JOIN raw.b b ON b.id = s.id;
INSERT INTO core.x SELECT * FROM step_two;
DROP TABLE step_one, step_two;
