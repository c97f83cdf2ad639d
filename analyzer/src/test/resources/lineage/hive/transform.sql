INSERT INTO core.cleaned
SELECT TRANSFORM (id, line) USING 'python3 clean.py' AS (id, word string) FROM raw.line;
