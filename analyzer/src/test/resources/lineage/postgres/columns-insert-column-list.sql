INSERT INTO mart.sales (amount, day) SELECT total, ordered_on FROM core.orders;
