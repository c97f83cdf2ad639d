SELECT id, name INTO OUTFILE '/out/customer.csv' FIELDS TERMINATED BY ',' FROM core.customer WHERE id > 0;
