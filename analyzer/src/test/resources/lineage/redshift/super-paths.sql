CREATE TABLE dw.items AS
SELECT o.id, o.payload.customer.name::VARCHAR AS customer, i.sku, p AS position
FROM dw.orders AS o, o.payload.items AS i AT p
WHERE o.payload.items[0].sku IS NOT NULL;
CREATE TABLE dw.properties AS SELECT o.id, name, value FROM dw.orders AS o, UNPIVOT o.payload AS value AT name;
