SELECT customer, month, amount FROM core.by_month UNPIVOT INCLUDE NULLS (amount FOR month IN (jan AS 'January', feb)) AS u;
