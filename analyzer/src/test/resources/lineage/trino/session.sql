USE lake.core;
INSERT INTO page SELECT name FROM raw.click AT_page;
CALL system.sync_partition_metadata('core', 'page', 'FULL');
