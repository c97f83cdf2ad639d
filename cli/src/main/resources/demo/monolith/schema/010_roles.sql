-- Login roles. One per consumer, one for the nightly batch. Passwords are set by operations, never here.
DO $roles$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY[
        'etl_batch',
        'circulation_dashboard', 'finance_close', 'churn_dashboard', 'circulation_audit', 'call_centre_app',
        'delivery_planner', 'ml_retention', 'marketing_newsletter', 'board_report', 'ad_sales_report',
        'newsroom_dashboard', 'billing_support', 'pricing_analyst', 'privacy_office', 'hr_controlling'
    ]
    LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', wanted);
        END IF;
    END LOOP;
END
$roles$;

-- Sorting and hashing at night may use memory.
ALTER ROLE etl_batch SET work_mem = '128MB';
-- Just-in-time compilation costs more than it gives: the statements are many and short (measured 2021).
ALTER ROLE etl_batch SET jit = off;
