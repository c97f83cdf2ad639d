USING (in_id INTEGER, in_name VARCHAR(30))
INSERT INTO stage.customer (customer_id, name) VALUES (:in_id, :in_name);
