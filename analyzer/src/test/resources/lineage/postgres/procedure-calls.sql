CALL etl.load_orders('2024-01-01', (SELECT max(day) FROM etl.calendar));
SELECT etl.load_customers();
SELECT load_everything(1);
SELECT count(*), now() FROM core.t;
DO $$ BEGIN PERFORM etl.cleanup(id) FROM etl.jobs; END $$;
