INSERT INTO core.lost SELECT c.id FROM core.customer c LEFT ANTI JOIN raw.orders o ON o.customer <=> c.id;
