SELECT id, month, amount FROM core.yearly UNPIVOT (amount FOR month IN (jan, feb, mar)) u;
