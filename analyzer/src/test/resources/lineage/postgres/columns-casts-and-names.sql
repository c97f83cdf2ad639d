SELECT total::int, (name), coalesce(a, b), "Odd Name", sum(x)   AS total_x, max( y ) FROM core.t GROUP BY total;
