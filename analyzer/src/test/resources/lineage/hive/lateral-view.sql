INSERT OVERWRITE TABLE core.basket
SELECT o.id, item.name, place
FROM raw.orders o
LATERAL VIEW OUTER posexplode(o.items) i AS place, item
LATERAL VIEW explode(o.tags) t AS tag
WHERE tag = 'new';
