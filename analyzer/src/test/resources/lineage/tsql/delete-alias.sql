DELETE o FROM core.orders AS o INNER JOIN stg.gone AS g ON g.id = o.id
DELETE FROM core.line WHERE order_id IN (SELECT id FROM stg.gone)
DELETE core.note FROM core.note AS n JOIN stg.gone g ON g.id = n.order_id WHERE n.old = 1
