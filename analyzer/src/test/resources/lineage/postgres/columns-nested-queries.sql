SELECT o.id,
       (SELECT max(p.day) FROM core.payment p WHERE p.order_id = o.id) AS paid,
       CASE WHEN EXISTS (SELECT * FROM core.claim c WHERE c.order_id = o.id) THEN o.total ELSE 0 END AS claimed
FROM core.orders o
WHERE o.region IN (SELECT region FROM core.active);
