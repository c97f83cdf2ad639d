:setvar base warehouse
:on error exit
INSERT INTO dbo.fact_sale (id)
SELECT id FROM $(base)..sale
GO 2
