UPDATE t
FROM core.customer t, stage.customer s
SET name = s.name, city = s.city
WHERE t.customer_id = s.customer_id;
UPDATE core.account FROM (SELECT account_id, SUM(amount) AS total FROM core.booking GROUP BY 1) b
SET balance = b.total
WHERE core.account.account_id = b.account_id;
