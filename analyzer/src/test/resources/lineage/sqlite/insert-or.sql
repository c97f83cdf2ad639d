INSERT OR REPLACE INTO customer (id, name) SELECT id, name FROM stage_customer;
REPLACE INTO customer VALUES (1, 'a');
UPDATE OR IGNORE customer SET name = (SELECT name FROM stage_customer s WHERE s.id = customer.id);
