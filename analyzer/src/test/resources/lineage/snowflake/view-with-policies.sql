CREATE OR REPLACE SECURE VIEW dw.people (id COMMENT 'key', mail WITH MASKING POLICY hide_mail) COPY GRANTS COMMENT = 'people' AS
SELECT id, mail FROM hr.people; // the last line
CREATE RECURSIVE VIEW dw.tree (id, parent) AS SELECT id, parent FROM dw.nodes UNION ALL SELECT n.id, n.parent FROM dw.nodes n JOIN tree t ON t.id = n.parent;
