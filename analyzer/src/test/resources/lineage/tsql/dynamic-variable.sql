DECLARE @table sysname = N'orders', @sql nvarchar(max)
SET @sql = N'INSERT INTO mart.' + QUOTENAME(@table) + N' SELECT id, amount '
SET @sql += N'FROM core.' + @table
SET @sql = @sql + CHAR(13) + N'WHERE amount > @low'
EXEC sp_executesql @sql, N'@low money', @low = 10
EXEC ('TRUNCATE TABLE stg.' + @table)
