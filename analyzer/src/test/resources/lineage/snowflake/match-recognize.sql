INSERT INTO dw.runs
SELECT * FROM dw.prices MATCH_RECOGNIZE (
  PARTITION BY symbol ORDER BY at
  MEASURES FIRST(low.at) AS start_at, LAST(high.price) AS top
  ONE ROW PER MATCH
  PATTERN (low+ high+)
  DEFINE low AS price < 10, high AS price > 20) r;
