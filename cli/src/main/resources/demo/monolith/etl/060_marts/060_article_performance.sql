-- Load aside, then swap: the newsroom screens poll this every few seconds.
DROP TABLE IF EXISTS mart.article_performance_new;
CREATE TABLE mart.article_performance_new AS
SELECT a.article_id, a.section_code, a.headline, coalesce(sum(v.views), 0)::bigint AS views, coalesce(sum(v.dwell_seconds), 0)::bigint AS dwell_seconds,
       (rank() OVER (PARTITION BY a.section_code ORDER BY coalesce(sum(v.views), 0) DESC, a.article_id))::integer AS rank_in_section
  FROM core.article a
  LEFT JOIN core.page_view_article_day v ON v.article_id = a.article_id
 GROUP BY a.article_id, a.section_code, a.headline;
ALTER TABLE mart.article_performance_new ADD PRIMARY KEY (article_id);
CALL etl.swap_table('mart', 'article_performance');
