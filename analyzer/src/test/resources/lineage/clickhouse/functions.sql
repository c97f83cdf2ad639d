SELECT quantile(0.5)(o.amount) AS middle, arrayMap(x -> x + o.shift, o.parts) AS shifted, o.amount > 0 ? 'in' : 'out' AS way
FROM raw.orders AS o SAMPLE 0.1;
