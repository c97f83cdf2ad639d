CALL etl.refresh_views();
