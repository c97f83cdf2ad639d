CALL etl.build_churn_months();
