SELECT a.value, a.date AS day, a.type "Type", a.name first, a.text data
FROM core.key AS a JOIN core.source target ON target.id = a.id;
