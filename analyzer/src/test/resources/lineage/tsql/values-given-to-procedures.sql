CREATE PROCEDURE etl.keep @value int, @label varchar(20) AS
    INSERT INTO mart.kept (value, label) VALUES (@value, @label);
GO
DECLARE @total int, @name varchar(20);
SELECT @total = SUM(s.total), @name = MAX(s.shop) FROM core.sales s;
EXEC etl.keep @total, @label = @name;
