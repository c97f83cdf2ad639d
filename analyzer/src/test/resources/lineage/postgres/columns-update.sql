UPDATE core.orders o SET total = l.amount + o.tax, (first_day, last_day) = (SELECT min(day), max(day) FROM core.line x WHERE x.order_id = o.id)
FROM stg.line l WHERE l.order_id = o.id;
