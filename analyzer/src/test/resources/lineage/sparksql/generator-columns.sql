INSERT INTO core.tag SELECT id, posexplode(tags) AS (place, tag) FROM raw.orders;
