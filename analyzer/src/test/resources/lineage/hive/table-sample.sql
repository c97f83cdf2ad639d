SELECT s.id FROM raw.click TABLESAMPLE (BUCKET 3 OUT OF 32 ON rand()) s
JOIN core.page p ON p.name = s.page AND p.name RLIKE '^/shop' AND p.title NOT RLIKE 'test'
DISTRIBUTE BY s.id SORT BY s.id DESC;
