USE sales
GO
INSERT INTO dbo.copy SELECT id FROM dbo.orders
INSERT INTO mart.dbo.copy SELECT id FROM hr..person
