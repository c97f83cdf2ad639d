UPDATE core.customer c INNER JOIN stage.customer s ON s.id = c.id SET c.name = s.name;
UPDATE core.customer SET name = s.name FROM stage.customer s WHERE s.id = core.customer.id;
