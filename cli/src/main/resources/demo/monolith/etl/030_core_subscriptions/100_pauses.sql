CALL etl.load_pauses();
