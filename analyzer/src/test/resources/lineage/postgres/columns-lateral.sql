SELECT o.id, last.day, word
FROM core.orders o
CROSS JOIN LATERAL (SELECT p.day FROM core.payment p WHERE p.order_id = o.id ORDER BY p.day DESC LIMIT 1) last,
regexp_split_to_table(o.note, ' ') AS word;
