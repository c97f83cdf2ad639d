CREATE PROCEDURE etl.note @reason varchar(20) AS
BEGIN
    DECLARE @newest int;
    SELECT @newest = MAX(id) FROM core.visit;
    INSERT INTO mart.notes VALUES (@newest, @reason);
    INSERT INTO mart.marks SELECT @newest, v.name, @newest AS mark FROM core.visitor v;
    INSERT INTO mart.known (mark) VALUES (@newest);
END
