-- Product map. Upsert, because marketing edits it by hand in between.
INSERT INTO etl.map_product (system_code, source_code, product_code) VALUES
    ('P', 'MERC', 'MER-PRINT6'), ('P', 'MERS', 'MER-PRINT1'), ('P', 'MERK', 'MER-COMBI'),
    ('P', 'HAVC', 'HAV-PRINT6'), ('P', 'HAVS', 'HAV-PRINT1'), ('P', 'HAVK', 'HAV-COMBI'),
    ('P', 'VALC', 'VAL-PRINT6'), ('P', 'WKDS', 'WKD-PRINT1'),
    ('R', 'RD', 'RDB-PRINT6'), ('R', 'RW', 'RDB-PRINT2'), ('R', 'RDIG', 'RDB-DIGI'), ('R', 'RC', 'RDB-COMBI')
ON CONFLICT (system_code, source_code) DO UPDATE SET product_code = excluded.product_code;

INSERT INTO etl.map_product
SELECT DISTINCT 'W', lower(btrim(sku)), btrim(product_code)
  FROM raw_web.sku
 WHERE btrim(product_code) <> ''
ON CONFLICT (system_code, source_code) DO UPDATE SET product_code = excluded.product_code
 WHERE map_product.product_code <> excluded.product_code;
