DECLARE @i int = 0
WHILE @i < 10
BEGIN
    SET @i += 1
    IF @i = 3 CONTINUE
    INSERT INTO mart.numbers (n) SELECT n + @i FROM core.seed
    IF @@ROWCOUNT = 0 BREAK
END
WHILE EXISTS (SELECT * FROM stg.queue) DELETE TOP (100) FROM stg.queue
