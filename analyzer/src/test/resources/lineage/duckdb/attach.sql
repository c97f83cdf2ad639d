ATTACH 'old.duckdb' AS old (READ_ONLY);
INSERT OR REPLACE INTO core.customer SELECT id, name FROM old.core.customer;
SUMMARIZE core.customer;
