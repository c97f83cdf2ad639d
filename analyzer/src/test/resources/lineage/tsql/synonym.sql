CREATE SYNONYM core.buyer FOR crm.dbo.customer
GO
INSERT INTO mart.buyers (id) SELECT b.id FROM core.buyer AS b
