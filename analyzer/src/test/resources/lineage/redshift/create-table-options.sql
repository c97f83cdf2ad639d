CREATE TABLE dw.orders (
  id BIGINT IDENTITY(1, 1) ENCODE az64 DISTKEY,
  day DATE ENCODE zstd SORTKEY,
  payload SUPER,
  PRIMARY KEY (id))
DISTSTYLE KEY SORTKEY AUTO BACKUP YES;
CREATE TABLE dw.daily DISTKEY (region) COMPOUND SORTKEY (region, day) AS SELECT region, day, SUM(amount) AS total FROM dw.orders_raw GROUP BY region, day;
CREATE TABLE dw.empty (LIKE dw.orders INCLUDING DEFAULTS);
