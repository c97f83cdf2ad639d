CREATE VIEW mart.items AS
SELECT o.id, item.sku, pos
FROM raw.orders AS o, UNNEST(o.items) AS item WITH OFFSET AS pos
LEFT JOIN UNNEST(item.tags) tag
WHERE o.kind IN UNNEST(['a', 'b']);
