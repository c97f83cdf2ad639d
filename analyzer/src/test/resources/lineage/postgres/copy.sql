COPY raw.orders (id, amount) FROM '/feeds/orders.csv' WITH (FORMAT csv, HEADER) WHERE amount > (SELECT minimum FROM ref.limits);
COPY (SELECT * FROM mart.sales) TO '/out/sales.csv' CSV;
COPY mart.sales TO STDOUT;
COPY raw.codes FROM stdin;
1\tone; it's
2\ttwo
\.
SELECT * FROM raw.codes;
