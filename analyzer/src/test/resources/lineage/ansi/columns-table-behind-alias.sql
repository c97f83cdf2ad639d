SELECT orders.id, o.total FROM core.orders o;
