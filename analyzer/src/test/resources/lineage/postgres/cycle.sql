INSERT INTO core.a SELECT * FROM core.b;
INSERT INTO core.b SELECT * FROM core.a;
