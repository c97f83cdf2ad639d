RENAME TABLE core.customer TO core.customer_old, core.customer_new TO core.customer;
