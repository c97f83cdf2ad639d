RENAME TABLE core.a TO core.b;
ALTER TABLE core.c SWAP WITH core.d;
ALTER TABLE core.e EXCHANGE PARTITION (day = '1') WITH TABLE core.f;
EXCHANGE TABLES core.g AND core.h;
