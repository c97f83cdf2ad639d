CREATE OR REPLACE VIEW mart.newest AS
SELECT id, name, changed FROM core.customer
QUALIFY row_number() OVER (PARTITION BY id ORDER BY changed DESC) = 1;
