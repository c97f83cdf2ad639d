CREATE OR ALTER PROCEDURE etl.load_sales
    @day date = NULL,
    @rows int OUTPUT
WITH RECOMPILE, EXECUTE AS OWNER
AS
BEGIN
    SET NOCOUNT ON
    SET @day = ISNULL(@day, GETDATE())
    INSERT INTO mart.sales (day, amount)
    SELECT @day, o.amount FROM core.orders AS o WHERE o.day = @day
    SET @rows = @@ROWCOUNT
    IF @rows = 0
        RAISERROR ('no rows for %s', 10, 1) WITH NOWAIT
    RETURN 0
END
GO
DECLARE @loaded int, @code int
EXEC @code = etl.load_sales '2026-01-01', @rows = @loaded OUTPUT
