INSERT INTO stage.tested (id)
SELECT id FROM core.orders
SAMPLE WHEN region IN (SELECT region FROM core.tested_region) THEN 0.5, 0.25 ELSE 0.1 END;
