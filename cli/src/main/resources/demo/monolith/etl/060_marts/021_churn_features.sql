CALL etl.build_churn_features();
