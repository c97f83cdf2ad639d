CREATE PROCEDURE etl.open_orders AS SELECT id, amount FROM core.orders WHERE closed IS NULL
GO
CREATE TABLE #open (id int, amount money)
INSERT INTO #open EXEC etl.open_orders
INSERT INTO mart.open_orders (id, amount) SELECT id, amount FROM #open
INSERT mart.visits EXEC ('SELECT id FROM core.visit')
INSERT mart.users EXECUTE sp_executesql N'SELECT id FROM core.users WHERE id > @id', N'@id int', @id = 5
