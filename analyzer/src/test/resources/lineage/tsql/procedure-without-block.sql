ALTER PROC etl.clean @days int, @kind varchar(10) = 'all' AS
DELETE FROM stg.event WHERE day < DATEADD(day, -@days, GETDATE())
DELETE stg.error WHERE kind = @kind
GO
EXEC etl.clean 30
