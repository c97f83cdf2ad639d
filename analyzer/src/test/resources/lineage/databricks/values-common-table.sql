WITH code (a, b) AS (VALUES (1, 'x'), (2, 'y')) INSERT INTO core.code SELECT a, b FROM code;
