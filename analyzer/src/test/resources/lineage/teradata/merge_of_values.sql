MERGE INTO shop.prices AS t USING VALUES (7, 9.5) AS s (id, price) ON t.id = s.id
WHEN MATCHED THEN UPDATE SET price = s.price
WHEN NOT MATCHED THEN INSERT (s.id, s.price);
SELECT id FROM shop.prices;
