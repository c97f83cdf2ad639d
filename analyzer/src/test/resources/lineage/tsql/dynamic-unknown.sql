CREATE PROCEDURE etl.unknown @name sysname, @sql nvarchar(max) AS
BEGIN
    EXEC ('DELETE FROM core.' + @name)
    EXEC ('DELETE FROM [' + @name + '].dbo.t')
    EXEC (@sql)
    EXEC ('SELECT * INTO mart.copy FROM core.known WHERE name = ''' + @name + '''')
END
