CREATE TABLE core.t (a INT, b INT, c INT);
CREATE VIEW mart.known AS SELECT * EXCEPT (a) REPLACE (b + a AS b) RENAME (c AS d) FROM core.t;
CREATE VIEW mart.unknown AS SELECT u.* EXCEPT (x) FROM core.u u;
