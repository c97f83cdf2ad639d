LOAD DATA LOCAL INFILE '/in/orders.csv' REPLACE INTO TABLE stage.orders
FIELDS TERMINATED BY ';' IGNORE 1 LINES (id, @amount) SET amount = @amount / 100;
