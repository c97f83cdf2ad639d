DECLARE @picked TABLE (id int PRIMARY KEY, total money, INDEX ix (total))
INSERT INTO @picked (id, total) SELECT id, amount FROM core.invoice
INSERT INTO mart.invoice (id, total) SELECT p.id, p.total FROM @picked AS p
DELETE @picked WHERE total < 0
