CALL etl.load_lookup('core.gl_account', 'raw_fin.gl_account', 'account_no, name, kind', 'account_no, name, kind', 'account_no');
CALL etl.load_lookup('core.bank_account', 'raw_bill.bank_account', 'iban, bank_name, account_no, currency_code', 'replace(iban, '' '', ''''), bank_name, ledger_account, currency', 'iban');

DELETE FROM core.payment_method;
INSERT INTO core.payment_method
SELECT v.method, v.description, v.fee, p.n
  FROM (VALUES ('DEBIT', 'Direct debit', 0.0010), ('CARD', 'Credit card', 0.0180), ('IDEAL', 'iDEAL', 0.0035), ('PAYPAL', 'PayPal', 0.0249),
               ('GIRO', 'Giro slip', 0.0150), ('INVOICE', 'Invoice', 0.0050), ('OTHER', 'Other', 0.0200)) AS v(method, description, fee)
  LEFT JOIN (SELECT method, count(*) AS n FROM core.subscription_payment GROUP BY method) p ON p.method = v.method;

INSERT INTO core.refund
SELECT DISTINCT ON (refund_id) refund_id, payment_id, amount, nullif(reason, ''), refunded_on FROM raw_bill.refund ORDER BY refund_id, refunded_on DESC
ON CONFLICT (refund_id) DO NOTHING;

INSERT INTO core.dunning_case AS t
SELECT DISTINCT ON (d.dunning_id) d.dunning_id, d.invoice_no, i.subscription_id, d.dunning_level, d.dunned_on, coalesce(d.fee, 0)
  FROM raw_bill.dunning d LEFT JOIN core.subscription_invoice i ON i.invoice_no = d.invoice_no
 ORDER BY d.dunning_id, d.dunned_on DESC
ON CONFLICT (dunning_id) DO UPDATE SET subscription_id = excluded.subscription_id WHERE t.subscription_id IS DISTINCT FROM excluded.subscription_id;
