CALL etl.stage_regio();
