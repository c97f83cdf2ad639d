CREATE TABLE core.big ENGINE = InnoDB SELECT id, amount FROM raw.orders WHERE amount > 100;
CREATE TABLE core.big_copy LIKE core.big;
CREATE TEMPORARY TABLE recent (KEY by_id (id)) AS SELECT id FROM core.big;
INSERT INTO core.small SELECT id FROM recent;
