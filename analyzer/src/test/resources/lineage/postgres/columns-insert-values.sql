CREATE TABLE core.setting (name text, value text);
INSERT INTO core.setting VALUES ('last', (SELECT max(day) FROM core.orders)), ('first', (SELECT min(day) FROM core.orders));
