CREATE TYPE core.id_list AS TABLE (id int NOT NULL)
GO
CREATE PROCEDURE etl.mark (@ids core.id_list READONLY) AS
UPDATE c SET c.marked = 1 FROM core.customer c INNER JOIN @ids i ON i.id = c.id
