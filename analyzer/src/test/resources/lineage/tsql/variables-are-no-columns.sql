CREATE PROCEDURE etl.no_columns @id int, @name varchar(10) AS
UPDATE core.person SET name = @name, changed = @@SPID WHERE id = @id
SELECT @name, @id + 1 AS next FROM core.person WHERE id > @id
INSERT INTO core.log (who, what) VALUES (@name, @id)
