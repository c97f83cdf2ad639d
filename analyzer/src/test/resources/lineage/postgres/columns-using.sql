CREATE TABLE core.a (id int, x int);
CREATE TABLE core.b (id int, y int);
CREATE VIEW mart.used AS SELECT * FROM core.a JOIN core.b USING (id);
CREATE VIEW mart.natural AS SELECT id, y FROM core.a NATURAL LEFT JOIN core.b;
CREATE VIEW mart.open AS SELECT day, p.price FROM raw.price p FULL JOIN raw.rate r USING (day);
