INSERT INTO shop.prices (id, old_price, price) VALUES (1, , 3);
INSERT INTO shop.prices (id, price) SELECT COALESCE(a.id, a.code), a.price FROM shop.articles a;
