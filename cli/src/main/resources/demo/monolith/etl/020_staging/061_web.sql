call etl.stage_web();
