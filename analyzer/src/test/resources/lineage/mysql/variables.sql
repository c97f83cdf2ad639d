SET @last := (SELECT max(id) FROM core.orders);
INSERT INTO core.mark (id) SELECT @last;
