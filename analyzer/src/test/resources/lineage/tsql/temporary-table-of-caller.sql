CREATE PROCEDURE etl.fill AS INSERT INTO #work (id) SELECT id FROM core.item
GO
CREATE PROCEDURE etl.run AS
BEGIN
    CREATE TABLE #work (id int)
    EXEC etl.fill
    INSERT INTO mart.item (id) SELECT id FROM #work
END
