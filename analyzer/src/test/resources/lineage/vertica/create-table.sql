CREATE TABLE core.payment (
  payment_id INT NOT NULL,
  paid_on DATE,
  amount NUMERIC(18,2)
)
ORDER BY payment_id SEGMENTED BY HASH(payment_id) ALL NODES
PARTITION BY paid_on;
MERGE INTO core.payment t USING stage.payment s ON t.payment_id = s.payment_id
WHEN MATCHED THEN UPDATE SET amount = s.amount
WHEN NOT MATCHED THEN INSERT (payment_id, paid_on, amount) VALUES (s.payment_id, s.paid_on, s.amount);
