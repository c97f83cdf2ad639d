DECLARE newest INT64;
SET newest = (SELECT MAX(id) FROM core.visit);
INSERT INTO mart.notes VALUES (newest, @reason);
INSERT INTO mart.marks SELECT newest, name FROM core.visitor;
