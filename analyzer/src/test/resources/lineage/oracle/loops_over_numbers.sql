DECLARE
    TYPE numbers IS TABLE OF NUMBER;
    ids numbers;
    amounts numbers;
    how_many NUMBER;
BEGIN
    SELECT s.id, s.amount BULK COLLECT INTO ids, amounts FROM sales s;
    SELECT COUNT(*) INTO how_many FROM rounds;
    FOR i IN ids.FIRST .. ids.LAST LOOP
        INSERT INTO paid (amount) VALUES (amounts(i));
    END LOOP;
    FOR k IN REVERSE 1 .. how_many LOOP
        INSERT INTO played (round_number) VALUES (k);
    END LOOP;
    FOR r IN (SELECT name FROM players) LOOP
        INSERT INTO guests (name) VALUES (r.name);
    END LOOP;
END;
/
MERGE INTO guests g USING (SELECT name, born FROM people) p ON (g.name = p.name)
WHEN NOT MATCHED THEN INSERT VALUES (p.name, p.born);
SELECT e.line, e.text FROM user_errors e;
