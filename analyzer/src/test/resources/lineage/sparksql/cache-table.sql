CACHE LAZY TABLE recent OPTIONS ('storageLevel' = 'DISK_ONLY') AS SELECT id, page FROM raw.click WHERE day > '2026-01-01';
INSERT INTO core.page SELECT page FROM recent;
UNCACHE TABLE IF EXISTS recent;
REFRESH TABLE core.page;
