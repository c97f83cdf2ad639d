CREATE FUNCTION core.vat (@amount money) RETURNS money AS
BEGIN
    DECLARE @rate money
    SELECT @rate = rate FROM ref.vat
    RETURN @amount * @rate
END
GO
CREATE FUNCTION core.open_orders (@customer int) RETURNS TABLE WITH SCHEMABINDING AS
RETURN (SELECT id, amount FROM core.orders WHERE customer = @customer)
GO
CREATE FUNCTION core.history (@id int) RETURNS @found TABLE (id int, day date) AS
BEGIN
    INSERT @found (id, day) SELECT id, day FROM core.event WHERE id = @id
    RETURN
END
GO
INSERT INTO mart.x SELECT f.id, core.vat(f.amount) FROM core.open_orders(1) AS f
INSERT INTO mart.y SELECT h.day FROM core.history(2) h
