INSERT INTO part (document_id, code)
SELECT d.id, x.code
  FROM document d, XMLTABLE('/parts/part' PASSING d.body COLUMNS code text PATH '@code', name text PATH 'name') x;
