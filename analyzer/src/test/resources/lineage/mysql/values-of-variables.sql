SET @newest = (SELECT MAX(id) FROM visit);
INSERT INTO notes VALUES (@newest, ?);
INSERT INTO marks SELECT @newest + 1, name FROM visitor;
