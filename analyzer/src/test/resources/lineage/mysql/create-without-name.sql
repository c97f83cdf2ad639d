CREATE TABLE = core.broken (id int);
INSERT INTO core.orders SELECT id FROM stage.orders;
