MERGE INTO core.product p
USING (SELECT code, max(price) AS price, label FROM stg.product GROUP BY code, label) s ON s.code = p.code
WHEN MATCHED AND s.price <> p.price THEN UPDATE SET price = s.price, changed = p.changed + 1
WHEN NOT MATCHED THEN INSERT (code, price, name) VALUES (s.code, s.price, s.label);
