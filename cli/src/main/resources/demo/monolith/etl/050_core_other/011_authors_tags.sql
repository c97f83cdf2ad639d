truncate core.article_author, core.article_tag, core.tag;

insert into core.article_author
select a.article_id, u.author_id::integer, min(u.pos)
  from (select distinct article_id, author_ids from raw_cms.article) a, unnest(string_to_array(a.author_ids, ',')) with ordinality as u(author_id, pos)
 where u.author_id ~ '^\d+$'
 group by a.article_id, u.author_id;

insert into core.article_tag
select distinct a.article_id, lower(btrim(t.tag)) from raw_cms.article a cross join lateral regexp_split_to_table(a.tags, '\|') as t(tag) where btrim(t.tag) <> '';

insert into core.tag select tag, count(*) from core.article_tag group by tag;

delete from core.author;
insert into core.author (author_id, byline, email, is_staff, articles)
select distinct on (w.author_id) w.author_id, coalesce(etl.clean_text(w.byline), 'anonymous'), w.email, w.staff = 'Y', coalesce(n.articles, 0)
  from raw_cms.author w
  left join (select author_id, count(*) as articles from core.article_author group by author_id) n using (author_id)
 order by w.author_id, w.byline;
