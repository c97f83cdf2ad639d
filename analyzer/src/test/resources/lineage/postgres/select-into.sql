SELECT c.* INTO mart.x FROM core.c c;
SELECT 1 AS one INTO TEMP TABLE t FROM core.d;
INSERT INTO mart.y SELECT * FROM t;
