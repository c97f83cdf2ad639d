SELECT e.pair.1 AS head, pair.2 AS tail, tupleElement(pair, 1) AS named FROM web.events AS e;
