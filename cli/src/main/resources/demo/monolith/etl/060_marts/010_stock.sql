CALL etl.build_stock_months(13);
