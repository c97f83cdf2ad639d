CALL etl.load_cancellations();
