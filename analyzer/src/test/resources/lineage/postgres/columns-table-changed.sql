CREATE TABLE core.t (a int, b int);
ALTER TABLE core.t ADD COLUMN c int, DROP COLUMN a;
ALTER TABLE core.t RENAME COLUMN b TO d;
CREATE TABLE core.u (LIKE core.t INCLUDING ALL);
CREATE TABLE core.v (e int) INHERITS (core.t);
INSERT INTO mart.t SELECT * FROM core.t;
INSERT INTO mart.u SELECT * FROM core.u;
INSERT INTO mart.v SELECT * FROM core.v;
