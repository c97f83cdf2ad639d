INSERT INTO mart.people (id, name)
SELECT id, first_name FROM core.reader
UNION ALL
SELECT nr, last_name FROM core.author
INTERSECT
SELECT key, title FROM core.work;
