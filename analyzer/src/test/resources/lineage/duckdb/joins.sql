SELECT a.id, b.price FROM core.a a ASOF JOIN core.b b ON b.id = a.id AND b.t <= a.t POSITIONAL JOIN core.c SEMI JOIN core.d USING (id);
