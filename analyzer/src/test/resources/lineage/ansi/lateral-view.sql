INSERT INTO core.tag SELECT o.id, tag FROM raw.orders o LATERAL VIEW explode(o.tags) t AS tag;
