CREATE OR REPLACE FORCE VIEW part_tree AS
SELECT LEVEL AS depth,
       SYS_CONNECT_BY_PATH(p.name, '/') AS path,
       CONNECT_BY_ROOT p.name AS top,
       PRIOR p.name AS parent_name,
       CONNECT_BY_ISLEAF AS leaf,
       ROWNUM AS position,
       p.ROWID AS row_address
  FROM part p
 START WITH p.parent_id IS NULL
CONNECT BY NOCYCLE PRIOR p.id = p.parent_id
 ORDER SIBLINGS BY p.name;
