CREATE TABLE core."Mixed" ("Id" INT, plain INT);
SELECT "Id", PLAIN FROM core."Mixed";
