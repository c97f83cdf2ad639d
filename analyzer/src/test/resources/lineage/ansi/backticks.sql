INSERT INTO `core`.`Total` SELECT `amount` FROM `raw`.`orders`;
