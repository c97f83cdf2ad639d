CREATE FUNCTION order_totals(p_customer bigint, OUT orders bigint, OUT amount numeric) AS $$
BEGIN
    SELECT count(*), sum(o.amount) INTO orders, amount FROM orders o WHERE o.customer_id = p_customer;
END
$$ LANGUAGE plpgsql;
INSERT INTO customer_totals (customer_id, amount)
SELECT c.id, t.amount FROM customer c, order_totals(c.id) t;
