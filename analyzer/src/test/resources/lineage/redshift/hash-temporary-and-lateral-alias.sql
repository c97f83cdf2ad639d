CREATE TABLE #work (id INT);
INSERT INTO #work SELECT id FROM stage.orders;
SELECT id, id * 2 AS twice, twice + 1 AS more INTO #more FROM #work;
INSERT INTO dw.final (id, more) SELECT id, more FROM #more QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY more) = 1;
