CREATE TABLE core.known (id int, name text);
SELECT name, total FROM core.known, core.orders;
SELECT price, weight FROM core.article, core.stock;
SELECT total FROM core.orders;
