CALL etl.check_feeds();
