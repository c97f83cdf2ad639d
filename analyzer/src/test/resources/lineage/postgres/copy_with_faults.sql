COPY sales , , FROM '/data/sales.csv';
COPY sales (id, amount) FROM STDIN WITH (FORMAT csv) WHERE amount > 0;
COPY (SELECT id FROM sales) TO '/data/out.csv';
