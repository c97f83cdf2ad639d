SELECT row_to_json(o) AS doc FROM core.orders o;
SELECT row_to_json(d) AS doc FROM (SELECT id, total FROM core.orders) d;
