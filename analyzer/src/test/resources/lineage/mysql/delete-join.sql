DELETE c FROM core.customer c JOIN stage.gone g ON g.id = c.id WHERE g.day > '2026-01-01';
DELETE FROM o, l USING core.orders AS o JOIN core.line AS l ON l.order_id = o.id WHERE o.void = 1;
DELETE QUICK FROM core.log WHERE day < '2020-01-01' ORDER BY day LIMIT 1000;
