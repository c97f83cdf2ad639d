UPDATE core.customer SET balance = (SELECT sum(amount) FROM core.invoice i WHERE i.customer_id = customer.id)
WHERE id IN (SELECT customer_id FROM stg.changed);
