CALL etl.match_customers();
CALL etl.load_subscriber();
ANALYZE core.subscriber;
