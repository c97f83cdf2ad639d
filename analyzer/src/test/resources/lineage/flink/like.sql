CREATE TEMPORARY TABLE orders_copy WITH ('connector' = 'print') LIKE orders (EXCLUDING ALL);
CREATE TEMPORARY VIEW big AS SELECT id FROM orders WHERE amount > 10;
INSERT INTO sink SELECT id FROM big;
