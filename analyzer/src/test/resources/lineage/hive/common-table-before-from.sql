WITH recent AS (SELECT id, page FROM raw.click WHERE day = '${hiveconf:day}')
FROM recent r
INSERT INTO core.page SELECT r.page
INSERT INTO core.visitor SELECT r.id;
