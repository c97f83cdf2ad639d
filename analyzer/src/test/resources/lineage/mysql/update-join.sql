UPDATE core.customer c JOIN stage.customer s ON s.id = c.id LEFT JOIN core.region r ON r.code = s.region
SET c.name = s.name, c.region = r.name
WHERE s.changed > '2026-01-01';
