INSERT INTO ${target_schema}.orders SELECT * FROM ${source}.orders WHERE day >= '${day}';
