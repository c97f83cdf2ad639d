CALL etl.scd2_customer_address();
