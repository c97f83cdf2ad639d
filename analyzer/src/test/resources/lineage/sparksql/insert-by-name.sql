INSERT INTO core.customer BY NAME SELECT upper(n) AS name, i AS id FROM stage.customer;
INSERT INTO core.customer REPLACE WHERE day = '2026-01-01' SELECT id, name FROM stage.customer;
