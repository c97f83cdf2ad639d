INSERT INTO mart.x (a, b, c)
SELECT (SELECT max(d) FROM core.value_source), coalesce((SELECT 1 FROM core.in_call LIMIT 1), 0), ARRAY(SELECT k FROM core.in_array)
FROM core.base b
WHERE b.id = ANY (SELECT id FROM core.in_any) AND EXISTS (SELECT FROM core.in_exists)
GROUP BY 1 HAVING count(*) > (SELECT n FROM core.in_having)
ORDER BY (SELECT o FROM core.in_order);
