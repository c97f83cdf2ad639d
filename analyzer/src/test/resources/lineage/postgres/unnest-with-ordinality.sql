INSERT INTO tag_position (post_id, tag, position)
SELECT p.id, t.tag, t.position FROM post p CROSS JOIN unnest(p.tags) WITH ORDINALITY AS t(tag, position);
