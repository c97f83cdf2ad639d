CREATE FUNCTION etl.load(id int, total numeric) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    name text := 'x';
    day date;
    rate numeric := (SELECT r.rate FROM ref.rate r WHERE r.code = 'EUR');
BEGIN
    SELECT max(o.day) INTO day FROM core.orders o;
    INSERT INTO core.run (id, total, name, day, rate) SELECT id, total, name, day, rate FROM stg.batch b;
    UPDATE core.run SET total = total + rate;
END $$;
