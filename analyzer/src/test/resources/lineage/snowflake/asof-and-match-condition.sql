INSERT INTO dw.priced
SELECT t.id, q.price
FROM dw.trades t ASOF JOIN dw.quotes q MATCH_CONDITION (t.at >= q.at) ON t.symbol = q.symbol;
