\set schema dw
\set ON_ERROR_STOP on
\i ../common/functions.sql
\copy raw.feed from 'feed.csv' csv header
INSERT INTO :schema.orders SELECT * FROM :"schema".stage WHERE day = :'day';
\echo done; really
SELECT 'drop table ' || t.name FROM etl.to_drop t \gexec
