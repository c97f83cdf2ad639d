INSERT INTO falls (symbol, started, lowest)
SELECT m.symbol, m.started, m.lowest
  FROM ticker MATCH_RECOGNIZE (
           PARTITION BY symbol
           ORDER BY day
           MEASURES strt.day AS started, FINAL LAST(down.price) AS lowest
           ONE ROW PER MATCH
           AFTER MATCH SKIP TO LAST down
           PATTERN (strt down+)
           DEFINE down AS down.price < PREV(down.price)) m;
