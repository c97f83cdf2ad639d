CREATE FUNCTION f(orders text, amount numeric) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    customer record;
    total numeric;
    names text[];
BEGIN
    total := amount + 1;
    names[1] := orders;
    customer.name := 'x';
    FOR customer IN SELECT c.id FROM core.customer c LOOP
        total := total + customer.id;
    END LOOP;
    INSERT INTO mart.total VALUES (total, customer.name);
END $$;
