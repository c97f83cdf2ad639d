-- Entries stay as they are and the head only moves forward.
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE, DELETE ON ledger_entry
FOR EACH ROW CALL 'dev.stranglerfig.config.ledger.AppendOnly$Entries';

CREATE TRIGGER ledger_head_forward_only BEFORE UPDATE, DELETE ON ledger_head
FOR EACH ROW CALL 'dev.stranglerfig.config.ledger.AppendOnly$Head';
