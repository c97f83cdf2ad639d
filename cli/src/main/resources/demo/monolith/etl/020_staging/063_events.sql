CALL etl.stage_events();
ANALYZE staging.stg_subscriber;
ANALYZE staging.stg_subscription;
ANALYZE staging.stg_status_event;
