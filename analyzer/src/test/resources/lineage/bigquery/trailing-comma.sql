CREATE VIEW mart.v AS SELECT a, b AS c, FROM raw.t;
