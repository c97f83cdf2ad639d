SELECT a + FROM core.t;
SELECT a, FROM core.u;
