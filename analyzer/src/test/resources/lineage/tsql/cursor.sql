DECLARE @id int, @name varchar(20)
DECLARE c CURSOR LOCAL FAST_FORWARD FOR
    SELECT id, name FROM core.customer WHERE active = 1
OPEN c
FETCH NEXT FROM c INTO @id, @name
WHILE @@FETCH_STATUS = 0
BEGIN
    INSERT INTO mart.active (id, name) VALUES (@id, @name)
    FETCH NEXT FROM c INTO @id, @name
END
CLOSE c
DEALLOCATE c
SELECT c.id FROM core.plan AS c
