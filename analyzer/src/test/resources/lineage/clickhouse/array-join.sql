INSERT INTO core.tag SELECT o.id, tag, n FROM raw.orders AS o FINAL LEFT ARRAY JOIN o.tags AS tag, o.counts AS n PREWHERE o.day > 1;
