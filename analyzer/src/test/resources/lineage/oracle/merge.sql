MERGE INTO customer_total t
USING (SELECT customer_id, SUM(amount) AS amount FROM orders GROUP BY customer_id) s
   ON (t.customer_id = s.customer_id)
 WHEN MATCHED THEN UPDATE SET t.amount = s.amount, t.changed = SYSDATE
      WHERE t.amount <> s.amount
      DELETE WHERE t.amount = 0
 WHEN NOT MATCHED THEN INSERT (t.customer_id, t.amount) VALUES (s.customer_id, s.amount)
      WHERE s.amount > 0
LOG ERRORS INTO customer_total_errors ('load') REJECT LIMIT UNLIMITED;
