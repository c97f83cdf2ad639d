UPDATE core.orders SET total = (SELECT SUM(l.amount) FROM core.line l WHERE l.order_id = orders.id) WHERE orders.open = 1;
