-- Written for the 2012 migration. Nothing calls it any more.
CREATE OR REPLACE FUNCTION etl.archive_old_customers(p_before date) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    moved integer;
BEGIN
    CREATE TABLE IF NOT EXISTS core.customer_archive (LIKE core.customer);
    WITH gone AS (
        DELETE FROM core.customer WHERE created_on < p_before AND is_merged RETURNING *
    )
    INSERT INTO core.customer_archive SELECT * FROM gone;
    GET DIAGNOSTICS moved = ROW_COUNT;
    RETURN moved;
END;
$$;
