CREATE PROCEDURE add_day(p_day date) LANGUAGE sql
BEGIN ATOMIC
    INSERT INTO day_total (day, amount) SELECT o.day, sum(o.amount) FROM orders o WHERE o.day = p_day GROUP BY o.day;
    DELETE FROM open_day WHERE day = p_day;
END;
