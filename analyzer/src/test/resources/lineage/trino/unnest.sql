INSERT INTO core.item SELECT o.id, t.item, t.place FROM raw.orders o CROSS JOIN UNNEST(o.items) WITH ORDINALITY AS t (item, place);
