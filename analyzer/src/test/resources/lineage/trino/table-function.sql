SELECT n.nr FROM TABLE(sequence(start => 1, stop => 10)) AS n (nr) JOIN core.day d ON d.nr = n.nr;
