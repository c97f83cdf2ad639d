INSERT INTO core.total (customer, amount)
SELECT customer, sum(amount) FROM raw.orders GROUP BY customer
ON DUPLICATE KEY UPDATE amount = core.total.amount + VALUES(amount);
INSERT INTO core.total (customer, amount) VALUES (1, 2) AS fresh ON DUPLICATE KEY UPDATE amount = fresh.amount;
