CREATE EXTERNAL SCHEMA lake FROM DATA CATALOG DATABASE 'lake' IAM_ROLE 'arn:aws:iam::1:role/lake';
CREATE EXTERNAL TABLE lake.clicks (at TIMESTAMP, url VARCHAR(200)) PARTITIONED BY (day DATE) STORED AS PARQUET LOCATION 's3://lake/clicks/';
INSERT INTO dw.clicks SELECT at, url, day FROM lake.clicks;
