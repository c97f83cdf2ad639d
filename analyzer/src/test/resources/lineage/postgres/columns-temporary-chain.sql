CREATE TEMP TABLE one AS SELECT id, total, region FROM core.orders WHERE valid;
CREATE TEMP TABLE two AS SELECT id, total * r.rate AS money FROM one JOIN ref.rate r ON r.region = one.region;
INSERT INTO two SELECT nr, amount FROM core.extra;
INSERT INTO mart.result SELECT * FROM two;
