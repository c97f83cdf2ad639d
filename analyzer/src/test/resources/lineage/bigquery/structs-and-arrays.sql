CREATE TABLE mart.nested AS
SELECT
  STRUCT(o.id AS id, o.amount AS amount) AS head,
  ARRAY(SELECT AS STRUCT i.sku, i.n FROM UNNEST(o.items) AS i) AS items,
  ARRAY_AGG(o.tag IGNORE NULLS ORDER BY o.at LIMIT 3) AS tags,
  STRUCT<a INT64, b STRING>(1, o.name) AS typed,
  o.address.city AS city,
  o.items[SAFE_OFFSET(0)].sku AS first_sku
FROM raw.orders AS o
GROUP BY ALL;
SELECT AS VALUE STRUCT(a, b) FROM mart.nested;
