CREATE PROCEDURE etl.pick @old bit AS
BEGIN
    DECLARE @name varchar(50)
    IF @old = 1 SET @name = 'core.old_orders' ELSE SET @name = 'core.new_orders'
    EXEC ('INSERT INTO mart.orders SELECT id FROM ' + @name)
    DECLARE @kind varchar(20) = CASE WHEN @old = 1 THEN 'asc' ELSE 'desc' END
    EXEC ('SELECT id FROM core.sorted ORDER BY id ' + @kind)
END
