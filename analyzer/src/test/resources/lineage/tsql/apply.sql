SELECT c.id, o.amount, f.score
INTO mart.latest
FROM core.customer AS c
CROSS APPLY (SELECT TOP (1) amount FROM core.orders WHERE customer = c.id ORDER BY day DESC) AS o
OUTER APPLY core.scores(c.id) AS f
