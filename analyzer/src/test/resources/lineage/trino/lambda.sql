SELECT transform(o.items, x -> x * o.factor) AS prices, reduce(o.items, 0, (s, x) -> s + x, s -> s) AS total, TRY_CAST(o.day AS date) AS day
FROM raw.orders o;
