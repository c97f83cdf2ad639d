DECLARE @mode int = 1
IF @mode = 1
    INSERT INTO mart.a SELECT x FROM core.a
ELSE IF @mode = 2
BEGIN
    INSERT INTO mart.b SELECT x FROM core.b
    UPDATE mart.b SET x = 0
END
ELSE
    INSERT INTO mart.c SELECT x FROM core.c
IF EXISTS (SELECT 1 FROM core.d WHERE x = 1) DROP TABLE IF EXISTS mart.d
IF OBJECT_ID('mart.e') IS NOT NULL TRUNCATE TABLE mart.e; ELSE CREATE TABLE mart.e (x int)
