CREATE FUNCTION audit.changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit.change (customer, before, after) VALUES (NEW.id, OLD.name, NEW.name);
    RETURN NEW;
END $$;
CREATE TRIGGER changed AFTER UPDATE ON core.customer FOR EACH ROW EXECUTE FUNCTION audit.changed();
