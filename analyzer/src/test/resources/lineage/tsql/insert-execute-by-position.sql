CREATE PROCEDURE etl.totals @day date AS
BEGIN
    SET NOCOUNT ON;
    IF @day IS NULL
        SELECT o.shop, o.total FROM core.orders o;
    ELSE
        SELECT a.store, a.amount FROM core.archive a WHERE a.day = @day;
END
GO
CREATE TABLE mart.totals (shop_id int, amount money);
INSERT INTO mart.totals EXEC etl.totals @day = NULL;
INSERT INTO mart.listed (s, t) EXEC etl.totals NULL;
INSERT INTO mart.unlisted EXEC etl.totals NULL;
CREATE TABLE #r (k int, v money);
INSERT INTO #r EXEC etl.totals NULL;
INSERT INTO mart.late (v) SELECT r.v FROM #r r;
