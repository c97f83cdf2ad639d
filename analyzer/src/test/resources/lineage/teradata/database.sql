DATABASE core;
INSERT INTO customer_copy SELECT * FROM customer;
