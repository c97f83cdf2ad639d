CREATE TEMP TABLE work (id bigint, amount numeric) ON COMMIT DROP;
INSERT INTO work SELECT id, amount FROM orders;
INSERT INTO total (amount) SELECT sum(amount) FROM work;
