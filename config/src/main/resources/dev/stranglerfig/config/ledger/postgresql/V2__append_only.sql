-- Entries stay as they are and the head only moves forward.
CREATE FUNCTION ledger_entry_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Cannot change the ledger: its entries are never changed or removed';
END
$$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_append_only();

CREATE FUNCTION ledger_head_forward_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.sequence = OLD.sequence + 1 THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'Cannot change the head of the ledger: it only moves forward, entry by entry';
END
$$;

CREATE TRIGGER ledger_head_forward_only BEFORE UPDATE OR DELETE ON ledger_head
FOR EACH ROW EXECUTE FUNCTION ledger_head_forward_only();

CREATE TRIGGER ledger_head_not_emptied BEFORE TRUNCATE ON ledger_head
FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_append_only();
