INSERT INTO etl.sizes SELECT c.relname, t.table_schema FROM pg_class c JOIN information_schema.tables t ON true, pg_catalog.pg_namespace;
