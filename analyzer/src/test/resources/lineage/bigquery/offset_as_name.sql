SELECT SPLIT(s.path, '_')[OFFSET(0)] AS head, s.steps[SAFE_OFFSET(1)].name AS step FROM web.sessions AS s;
SELECT total - offset AS page FROM web.pages ORDER BY offset LIMIT 10 OFFSET 5;
SELECT table.table_id, table.rows FROM web.tables AS table;
