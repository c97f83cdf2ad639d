CREATE EXTERNAL TABLE IF NOT EXISTS raw.visit (
    id bigint COMMENT 'number, from the web',
    place struct<city:string,codes:array<int>>
)
PARTITIONED BY (day string)
CLUSTERED BY (id) INTO 8 BUCKETS
ROW FORMAT SERDE 'org.example.Lines'
STORED AS TEXTFILE
LOCATION 's3://lake/visit'
TBLPROPERTIES ('skip.header.line.count' = '1');
INSERT INTO raw.visit PARTITION (day) SELECT id, place, day FROM stage.visit;
