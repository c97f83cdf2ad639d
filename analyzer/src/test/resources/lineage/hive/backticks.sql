INSERT INTO `core`.`daily total` SELECT `day of week`, count(*) AS `how many` FROM `raw`.`click` GROUP BY `day of week`;
