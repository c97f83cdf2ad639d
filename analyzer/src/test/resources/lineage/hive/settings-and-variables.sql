SET hive.exec.dynamic.partition=true;
SET hivevar:env=core;
!ls /tmp;
INSERT INTO TABLE ${hiveconf:target}_orders
SELECT "it's", o.`2020_total` FROM ${env}.orders o WHERE o.day = '${hiveconf:day}';
