CALL etl.assign_keys();
