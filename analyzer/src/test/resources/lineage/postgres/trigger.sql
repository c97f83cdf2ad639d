CREATE FUNCTION audit.log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit.change (id, old_name, new_name) VALUES (NEW.id, OLD.name, NEW.name);
    RETURN NEW;
END $$;
CREATE TRIGGER log_change AFTER UPDATE OF name ON core.customer
FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION audit.log_change();
