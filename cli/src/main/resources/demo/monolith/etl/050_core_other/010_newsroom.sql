-- Sections: a recursive query builds the path.
TRUNCATE core.section;
WITH RECURSIVE tree AS (
    SELECT section_code, name, parent_code, name AS path FROM raw_cms.section WHERE parent_code IS NULL
    UNION ALL
    SELECT s.section_code, s.name, s.parent_code, t.path || ' / ' || s.name FROM raw_cms.section s JOIN tree t ON t.section_code = s.parent_code
)
INSERT INTO core.section SELECT left(section_code, 12), name, parent_code, path FROM tree;

TRUNCATE core.article_version;
INSERT INTO core.article_version
SELECT article_id, version_no, changed_at, editor, headline, headline IS DISTINCT FROM lag(headline) OVER (PARTITION BY article_id ORDER BY version_no)
  FROM (SELECT DISTINCT ON (article_id, version_no) * FROM raw_cms.article_version ORDER BY article_id, version_no, changed_at DESC) v;

TRUNCATE core.article;
INSERT INTO core.article
SELECT DISTINCT ON (a.article_id) a.article_id, nullif(left(a.section_code, 12), ''), coalesce(etl.clean_text(a.headline), '(untitled)'), a.published_at, a.is_premium IN ('1', 'Y', 'true'),
       nullif(a.words, 0), (SELECT count(*) FROM core.article_version v WHERE v.article_id = a.article_id)
  FROM raw_cms.article a
 ORDER BY a.article_id, a.published_at DESC NULLS LAST, a.headline;
