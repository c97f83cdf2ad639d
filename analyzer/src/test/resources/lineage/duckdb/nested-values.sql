SELECT {'id': o.id, 'parts': [o.a, o.b]} AS packed, list_transform(o.items, x -> x + o.shift) AS shifted,
       EXTRACT(isodow FROM o.day) AS weekday
FROM core.orders o QUALIFY row_number() OVER (PARTITION BY o.id) = 1;
