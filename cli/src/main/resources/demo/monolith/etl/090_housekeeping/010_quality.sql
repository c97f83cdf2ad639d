CALL etl.run_quality_checks();
