INSERT INTO enriched SELECT o.id, c.name FROM orders AS o JOIN customers FOR SYSTEM_TIME AS OF o.placed AS c ON c.id = o.customer;
