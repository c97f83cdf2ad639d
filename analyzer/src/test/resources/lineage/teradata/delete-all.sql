DELETE FROM stage.orders ALL;
DELETE stage.customer ALL;
DELETE d FROM mart.daily d, stage.corrections c WHERE d.day_id = c.day_id;
