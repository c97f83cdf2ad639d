CALL etl.stage_print();
