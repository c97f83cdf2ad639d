CREATE TABLE dw.orders_copy CLONE dw.orders AT (OFFSET => -3600);
CREATE TABLE dw.orders_empty LIKE dw.orders;
CREATE TRANSIENT TABLE dw.orders_new AS SELECT * FROM stage.orders BEFORE (STATEMENT => '8e5d0ca9');
ALTER TABLE dw.orders_new SWAP WITH dw.orders;
UNDROP TABLE dw.orders_old;
