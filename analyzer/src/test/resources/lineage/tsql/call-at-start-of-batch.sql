etl.load_all
GO
sp_help 'core.orders'
DELETE core.orders
GO
[etl].[finish] @day = '2026-01-01'
