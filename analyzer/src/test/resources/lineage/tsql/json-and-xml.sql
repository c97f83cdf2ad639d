INSERT INTO mart.items (id, name)
SELECT j.id, j.name
FROM core.document AS d
CROSS APPLY OPENJSON(d.body, '$.items') WITH (id int '$.id', name nvarchar(50) '$.name') AS j
INSERT INTO mart.tags (tag)
SELECT n.t.value('@name', 'varchar(20)') FROM core.document AS d CROSS APPLY d.markup.nodes('/tags/tag') AS n(t)
INSERT INTO mart.lists (list)
SELECT STUFF((SELECT ',' + t.name FROM core.tag AS t WHERE t.id = d.id FOR XML PATH(''), TYPE).value('.', 'nvarchar(max)'), 1, 1, '')
FROM core.document AS d
SELECT id FROM core.document FOR JSON PATH, ROOT ('docs'), WITHOUT_ARRAY_WRAPPER
