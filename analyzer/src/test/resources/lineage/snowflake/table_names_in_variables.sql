SET source = 'shop.payments';
INSERT INTO mart.paid SELECT amount FROM TABLE($source);
INSERT INTO mart.unpaid SELECT amount FROM TABLE($missing);
INSERT INTO mart.open_items SELECT amount FROM TABLE(?);
INSERT INTO mart.closed_items SELECT amount FROM IDENTIFIER(:chosen);

CREATE PROCEDURE mart.copy_rows(table_name STRING) RETURNS STRING LANGUAGE SQL AS
$$
BEGIN
    INSERT INTO mart.copied SELECT amount FROM TABLE(:table_name);
    RETURN 'done';
END
$$;
