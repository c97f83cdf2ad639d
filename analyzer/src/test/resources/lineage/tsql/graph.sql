SELECT p.name INTO mart.friends
FROM core.person AS p, core.knows AS k, core.person AS q
WHERE MATCH(p-(k)->q) AND q.name = 'Ann'
