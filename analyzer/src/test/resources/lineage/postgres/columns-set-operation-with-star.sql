CREATE VIEW mart.v AS SELECT id, s.* FROM raw.s UNION ALL SELECT nr, t.* FROM raw.t;
