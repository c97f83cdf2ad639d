SELECT transform(o.items, item -> item.price * o.factor) AS prices,
       aggregate(o.items, 0, (total, item) -> total + item.price) AS total
FROM raw.orders o;
