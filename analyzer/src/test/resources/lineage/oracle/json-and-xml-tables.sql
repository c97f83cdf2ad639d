INSERT INTO parsed (order_id, sku, name)
SELECT o.id, j.sku, x.name
  FROM orders o,
       JSON_TABLE(o.document, '$.lines[*]' COLUMNS (sku VARCHAR2(20) PATH '$.sku', quantity NUMBER PATH '$.n')) j,
       XMLTABLE('/a/b' PASSING o.xml_document COLUMNS name VARCHAR2(50) PATH 'name', kind NUMBER PATH 'kind') x;
