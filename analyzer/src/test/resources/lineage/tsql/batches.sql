:setvar layer mart
DECLARE @since date = '2026-01-01'
INSERT INTO $(layer).sales SELECT id FROM core.sales WHERE day >= @since
GO
INSERT INTO mart.returns SELECT id FROM core.returns
go 2
TRUNCATE TABLE stg.sales
GO
