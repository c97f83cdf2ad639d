CREATE PROCEDURE etl.faulty AS
BEGIN
    INSERT INTO mart.a SELECT x FROM core.a
    INSRT INTO mart.b SELECT x FROM core.b
    INSERT INTO mart.c SELECT x FROM core.c WHERE ) y
    UPDATE mart.d SET x = FROM core.d
    INSERT INTO mart.e SELECT x FROM core.e
END
