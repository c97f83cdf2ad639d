DECLARE @sql nvarchar(max) = N''
SELECT @sql += N'ALTER INDEX ALL ON [' + s.name + N'].[' + t.name + N'] REBUILD; INSERT INTO ops.rebuilt (id) SELECT id FROM ops.plan; '
FROM sys.tables AS t JOIN sys.schemas AS s ON s.schema_id = t.schema_id
EXEC (@sql)
