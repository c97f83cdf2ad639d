CREATE PROCEDURE etl.copy_table @from sysname, @to sysname AS
BEGIN
    DECLARE @sql nvarchar(max) = REPLACE(CONCAT('INSERT INTO {to} SELECT * FROM ', @from), '{to}', @to)
    EXEC (@sql)
END
GO
EXEC etl.copy_table 'core.a', 'mart.a'
EXEC etl.copy_table @to = 'mart.b', @from = 'core.b'
