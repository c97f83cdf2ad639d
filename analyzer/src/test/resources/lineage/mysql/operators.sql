SELECT a.id FROM core.text a
WHERE a.body REGEXP '^x' AND a.title NOT RLIKE 'y' AND a.n DIV 2 = a.m MOD 3 AND !a.gone && a.x XOR a.y
  AND a.name SOUNDS LIKE 'Meyer' AND MATCH (a.body, a.title) AGAINST ('road' IN BOOLEAN MODE) AND 3 MEMBER OF (a.list);
