UPDATE core.customer c
   SET source_count = n.systems
  FROM (SELECT customer_id, count(DISTINCT system_code) AS systems FROM core.subscriber WHERE customer_id IS NOT NULL GROUP BY customer_id) n
 WHERE n.customer_id = c.customer_id AND c.source_count <> n.systems;
