SELECT id FROM core.orders WHERE placed > NOW() - INTERVAL 1 DAY AND due < placed + INTERVAL grace HOUR;
