DECLARE @next int
UPDATE core.counter SET @next = value = value + 1 WHERE name = 'invoice'
INSERT INTO core.invoice (id) VALUES (@next)
