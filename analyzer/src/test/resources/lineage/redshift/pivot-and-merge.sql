CREATE TABLE dw.wide AS SELECT * FROM (SELECT part, price FROM dw.parts) PIVOT (AVG(price) FOR part IN ('x' AS x, 'y' AS y));
MERGE INTO dw.orders USING stage.orders s ON dw.orders.id = s.id REMOVE DUPLICATES;
