CREATE TABLE dw.by_month AS SELECT * FROM dw.sales PIVOT (SUM(amount) FOR month IN ('JAN', 'FEB')) AS p (id, jan, feb);
CREATE TABLE dw.long AS SELECT id, month, amount FROM dw.by_month UNPIVOT (amount FOR month IN (jan, feb));
