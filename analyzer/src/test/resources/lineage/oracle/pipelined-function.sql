CREATE OR REPLACE FUNCTION open_lines(p_customer NUMBER) RETURN t_lines PIPELINED IS
BEGIN
    FOR r IN (SELECT id, amount FROM order_line WHERE customer_id = p_customer) LOOP
        PIPE ROW (t_line(r.id, r.amount));
    END LOOP;
    RETURN;
END open_lines;
/
INSERT INTO lines_found (id, amount)
SELECT l.id, l.amount FROM customer c, TABLE(open_lines(c.id)) l;
