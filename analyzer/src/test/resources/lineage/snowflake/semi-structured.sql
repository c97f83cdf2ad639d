INSERT INTO dw.docs
SELECT {'id': o.id, 'name': o.name}, [o.id, 1], o.doc:a.b[0]."C d"::STRING, FILTER(o.tags, x -> x:kind = 'new'), o.doc['k']
FROM raw.docs o;
