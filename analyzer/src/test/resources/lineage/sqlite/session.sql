PRAGMA foreign_keys = ON;
ATTACH DATABASE 'old.db' AS old;
INSERT INTO customer SELECT * FROM old.customer;
