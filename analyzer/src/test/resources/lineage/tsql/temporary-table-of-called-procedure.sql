CREATE PROCEDURE etl.fill AS
    INSERT INTO #t (a, b) SELECT x, y FROM core.item;
GO
CREATE PROCEDURE etl.run AS
BEGIN
    CREATE TABLE #t (a int, b int);
    EXEC etl.fill;
    INSERT INTO mart.item (id, price) SELECT t.a, t.b FROM #t t;
END
