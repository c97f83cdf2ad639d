INSERT IGNORE INTO core.setting SET name = 'rate', value = (SELECT max(rate) FROM stage.rate);
