EXECUTE IMMEDIATE $$
DECLARE newest INT;
BEGIN
    SELECT MAX(id) INTO :newest FROM core.visit;
    INSERT INTO mart.notes VALUES (:newest);
    INSERT INTO mart.marks SELECT :newest, name FROM core.visitor;
END;
$$;
