CREATE EVENT core.clean ON SCHEDULE EVERY 1 DAY DO DELETE FROM core.log WHERE day < (SELECT oldest FROM core.setting);
