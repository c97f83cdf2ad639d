CREATE TABLE mart.daily
PARTITION BY DATE_TRUNC(day, MONTH)
CLUSTER BY region, kind
OPTIONS (expiration_timestamp = NULL, labels = [('team', 'sales')])
AS SELECT day, region, kind FROM raw.daily;
CREATE MATERIALIZED VIEW mart.live (region OPTIONS (description = 'where, or not'), n) OPTIONS (enable_refresh = TRUE) AS
SELECT region, COUNT(*) AS n FROM raw.daily GROUP BY region;
