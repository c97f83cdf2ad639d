CREATE VIEW dw.items AS
SELECT o.id, f.value:sku::STRING AS sku, g.index
FROM raw.orders o,
  LATERAL FLATTEN(INPUT => o.payload:items, OUTER => TRUE) f,
  TABLE(FLATTEN(f.value:tags)) g
WHERE o.payload:status.code[0]::INT = 200;
