CALL etl.load_subscription();
