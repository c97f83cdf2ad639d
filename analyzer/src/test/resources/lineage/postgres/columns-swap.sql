CREATE TABLE mart.t_new AS SELECT id, total AS amount FROM core.orders;
ALTER TABLE mart.t RENAME TO t_old;
ALTER TABLE mart.t_new RENAME TO t;
DROP TABLE mart.t_old;
