USE core;
SET hive.exec.dynamic.partition = true;
ADD JAR /lib/functions.jar;
CREATE TEMPORARY FUNCTION clean AS 'org.example.Clean';
INSERT INTO page SELECT clean(name) FROM raw.page;
MSCK REPAIR TABLE page;
