CREATE OR ALTER VIEW mart.customers (id, name) WITH SCHEMABINDING AS
SELECT c.id, c.name FROM core.customer AS c WHERE c.active = 1 WITH CHECK OPTION
GO
ALTER VIEW mart.plans AS WITH p AS (SELECT id FROM core.plan) SELECT id FROM p
