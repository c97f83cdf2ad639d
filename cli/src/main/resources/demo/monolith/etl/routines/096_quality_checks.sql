-- Checks as data: name, query, limit. A failed check is reported, the night goes on.
CREATE OR REPLACE PROCEDURE etl.run_quality_checks()
LANGUAGE plpgsql AS $q$
DECLARE
    v_check record;
    v_value numeric;
BEGIN
    DELETE FROM audit.quality_result WHERE business_date = etl.business_date();
    FOR v_check IN
        SELECT * FROM (VALUES
            ('subscriptions without address', 'SELECT count(*) FROM core.subscription WHERE address_id IS NULL', 1e9),
            ('invoices without payment', 'SELECT count(*) FROM core.subscription_invoice i WHERE NOT EXISTS (SELECT 1 FROM core.subscription_payment p WHERE p.invoice_no = i.invoice_no)', 1e9),
            ('unknown reasons', $x$SELECT count(*) FROM core.cancellation WHERE reason_code = 'UNK'$x$, 1e6),
            ('negative prices', 'SELECT count(*) FROM core.subscription_price WHERE amount < 0', 0)
        ) AS c(check_name, check_sql, upper_limit)
    LOOP
        BEGIN
            EXECUTE v_check.check_sql INTO v_value;
            INSERT INTO audit.quality_result VALUES (etl.business_date(), v_check.check_name, v_value, v_value <= v_check.upper_limit);
        EXCEPTION WHEN undefined_table OR undefined_column THEN
            INSERT INTO audit.quality_result VALUES (etl.business_date(), v_check.check_name, NULL, false);
        END;
    END LOOP;
END;
$q$;
