INSERT INTO total (customer, amount) SELECT customer, amount FROM orders WHERE true
ON CONFLICT (customer) DO UPDATE SET amount = total.amount + excluded.amount WHERE excluded.amount > 0;
