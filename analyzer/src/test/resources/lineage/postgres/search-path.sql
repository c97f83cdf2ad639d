SET search_path = stg, public;
INSERT INTO orders SELECT * FROM raw.orders;
SET LOCAL search_path TO 'core';
INSERT INTO orders SELECT * FROM stg.orders;
SET search_path TO DEFAULT;
SELECT * FROM elsewhere;
