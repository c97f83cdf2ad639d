SELECT * FROM ONLY core.a TABLESAMPLE bernoulli (10) REPEATABLE (1), core.b * AS b, ONLY (core.c);
