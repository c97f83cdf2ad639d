SET last_id = (SELECT MAX(id) FROM dw.loads);
SET (low, high) = (1, 9);
INSERT INTO dw.orders SELECT id FROM stage.orders WHERE id > $last_id AND id BETWEEN $low AND $high;
UNSET last_id;
