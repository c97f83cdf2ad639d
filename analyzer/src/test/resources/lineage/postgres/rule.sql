CREATE OR REPLACE RULE keep AS ON DELETE TO core.customer WHERE OLD.vip
DO INSTEAD (INSERT INTO archive.customer SELECT OLD.*; UPDATE core.counter SET n = n + 1);
CREATE RULE nothing AS ON INSERT TO core.frozen DO INSTEAD NOTHING;
SELECT 1 FROM core.after_rule;
