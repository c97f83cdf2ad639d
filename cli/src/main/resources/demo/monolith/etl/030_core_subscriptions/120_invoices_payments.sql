DO $$
BEGIN
    IF etl.step_is_on('full invoices') THEN
        CALL etl.load_invoices();
    ELSE
        CALL etl.load_invoices(false);
    END IF;
    CALL etl.load_payments();
END
$$;
ANALYZE core.subscription_invoice;
ANALYZE core.subscription_payment;
