CALL etl.load_prices();
CALL etl.load_terms();
