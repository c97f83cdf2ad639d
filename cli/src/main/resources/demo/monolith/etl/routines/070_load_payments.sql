CREATE OR REPLACE PROCEDURE etl.load_payments()
LANGUAGE plpgsql AS $pay$
BEGIN
    TRUNCATE core.subscription_payment;
    INSERT INTO core.subscription_payment (payment_id, invoice_no, subscription_id, paid_at, booked_at, amount, method, bank_reference, refunded_amount, is_settled)
    SELECT DISTINCT ON (p.payment_id)
           p.payment_id, p.invoice_no, i.subscription_id, p.paid_at, date_trunc('minute', p.paid_at AT TIME ZONE 'Europe/Amsterdam'), p.amount,
           CASE lower(p.method) WHEN 'dd' THEN 'DEBIT' WHEN 'sepa' THEN 'DEBIT' WHEN 'incasso' THEN 'DEBIT' WHEN 'card' THEN 'CARD' WHEN 'ideal' THEN 'IDEAL'
                WHEN 'paypal' THEN 'PAYPAL' WHEN 'giro' THEN 'GIRO' ELSE 'OTHER' END,
           coalesce(p.bank_ref, ''), r.refunded, p.state = 'settled'
      FROM raw_bill.payment p
      JOIN core.subscription_invoice i ON i.invoice_no = p.invoice_no
      LEFT JOIN (SELECT payment_id, sum(amount) AS refunded FROM raw_bill.refund GROUP BY payment_id) r ON r.payment_id = p.payment_id
     ORDER BY p.payment_id, p.paid_at DESC, p.state DESC;

    -- The shop does not say how people pay: the last payment does.
    UPDATE core.subscription s
       SET payment_method = l.method
      FROM (SELECT DISTINCT ON (p.subscription_id) p.subscription_id, p.method
              FROM core.subscription_payment p JOIN core.subscription w ON w.subscription_id = p.subscription_id AND w.system_code = 'W'
             ORDER BY p.subscription_id, p.paid_at DESC, p.payment_id DESC) l
     WHERE l.subscription_id = s.subscription_id AND s.system_code = 'W' AND s.payment_method IS DISTINCT FROM l.method;
END;
$pay$;
