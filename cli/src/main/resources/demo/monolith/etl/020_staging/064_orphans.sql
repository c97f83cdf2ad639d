CALL etl.reject_orphans();
