-- order matters: history first, then the status goes back
CALL etl.load_status_history();
CALL etl.refresh_subscription_status();
