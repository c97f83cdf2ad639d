INSERT INTO a.x SELECT one two three, four FROM b.x PIVOT (sum(n) FOR y IN (1)) WHERE c = 1;
INSERT INTO a.z SELECT * FROM b.z;
