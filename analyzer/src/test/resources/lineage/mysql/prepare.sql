SET @text = 'INSERT INTO core.archive SELECT id FROM core.orders';
PREPARE move FROM @text;
EXECUTE move;
DEALLOCATE PREPARE move;
