INSERT INTO core.orders REPLACE USING (day) SELECT id, day FROM stage.orders;
