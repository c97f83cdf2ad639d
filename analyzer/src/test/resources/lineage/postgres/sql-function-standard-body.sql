CREATE FUNCTION core.total() RETURNS numeric RETURN (SELECT sum(amount) FROM core.orders);
CREATE PROCEDURE core.load(p int) BEGIN ATOMIC
    DELETE FROM mart.a WHERE id = p;
    INSERT INTO mart.a SELECT CASE WHEN x THEN 1 END FROM core.a;
END;
UPDATE mart.t SET total = core.total();
