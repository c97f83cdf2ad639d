# a comment; with a semicolon
INSERT INTO mart.texts (a, b)
SELECT """it's "quoted"; FROM nowhere""", r'\d+' FROM raw.texts -- and another
WHERE x = 'a\'b; DELETE FROM mart.texts' AND y = @name AND z = @@project_id;
