INSERT INTO mart.live (id, name)
SELECT id, name FROM core.customer
UNION
SELECT nr, title FROM core.company
EXCEPT
SELECT id, name FROM core.closed WHERE final = 1;
INSERT INTO mart.both (id)
SELECT id FROM core.a INTERSECT SELECT nr FROM core.b;
