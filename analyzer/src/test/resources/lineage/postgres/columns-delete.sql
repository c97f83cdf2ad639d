DELETE FROM core.orders o USING stg.removed r WHERE r.id = o.id AND o.day < (SELECT min(day) FROM etl.run);
