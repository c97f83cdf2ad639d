INSERT INTO core.plan_copy SELECT * FROM core.plan
INSERT core.customer_copy (id, name) SELECT id, name FROM core.customer WHERE active = 1
UPDATE core.plan SET price = 0 WHERE price IS NULL
DELETE core.retired
SELECT count(*) FROM core.visit v WITH (NOLOCK)
