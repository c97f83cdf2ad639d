INSERT INTO core.fall
SELECT m.customer, m.lowest FROM raw.orders MATCH_RECOGNIZE (
    PARTITION BY customer ORDER BY day
    MEASURES last(down.amount) AS lowest
    ONE ROW PER MATCH AFTER MATCH SKIP PAST LAST ROW
    PATTERN (begin down+) DEFINE down AS down.amount < prev(down.amount)
) AS m;
