DECLARE @tries int = 0
again:
SET @tries = @tries + 1
INSERT INTO core.lock_test SELECT id FROM core.lock_source
IF @@ERROR <> 0 AND @tries < 3 GOTO again
WAITFOR DELAY '00:00:01'
PRINT 'done'
