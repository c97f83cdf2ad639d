CALL etl.load_delivery_address();
