CREATE OR REPLACE PROCEDURE etl.load_invoices(p_full boolean DEFAULT true)
LANGUAGE plpgsql AS $inv$
BEGIN
    IF p_full THEN
        TRUNCATE core.subscription_invoice;
    ELSE
        DELETE FROM core.subscription_invoice WHERE issued_on >= date_trunc('month', etl.business_date());
    END IF;

    INSERT INTO core.subscription_invoice
    SELECT DISTINCT ON (i.invoice_no COLLATE "C")
           i.invoice_no, s.subscription_id, i.issued_on, i.due_on, i.period_from, i.period_to, i.net, i.vat_rate, i.gross, coalesce(nullif(btrim(i.currency), ''), 'EUR'),
           CASE WHEN i.state IN ('open', 'part') AND i.due_on < etl.business_date() THEN 'overdue' ELSE i.state END, coalesce(d.top, 0)
      FROM raw_bill.invoice i
      JOIN core.subscription s
        ON s.system_code = i.system_code
       AND s.source_ref = CASE i.system_code WHEN 'P' THEN ltrim(i.contract_ref, '0') WHEN 'R' THEN split_part(i.contract_ref, '/', 1) ELSE i.contract_ref END
      LEFT JOIN (SELECT invoice_no, max(dunning_level) AS top FROM raw_bill.dunning GROUP BY invoice_no) d ON d.invoice_no = i.invoice_no
     WHERE p_full OR i.issued_on >= date_trunc('month', etl.business_date())
     ORDER BY i.invoice_no COLLATE "C", i.issued_on DESC, i.state DESC, i.gross;
END;
$inv$;
