DECLARE @newest int;
SELECT @newest = MAX(v.id) FROM core.visit v;
MERGE mart.marks AS m USING core.visitor AS s ON m.id = s.id
WHEN NOT MATCHED THEN INSERT VALUES (s.id, @newest);
