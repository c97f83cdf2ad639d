CREATE TABLE core.big SELECT id FROM raw.orders;
CREATE TABLE core.copy LIKE core.big;
