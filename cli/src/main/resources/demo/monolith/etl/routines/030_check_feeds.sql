-- Count every feed; a required feed that is empty stops the night.
CREATE OR REPLACE PROCEDURE etl.check_feeds()
LANGUAGE plpgsql AS $proc$
DECLARE
    feeds CURSOR FOR SELECT feed_table, is_required, expected_min_rows FROM etl.feed ORDER BY feed_table;
    v_rows bigint;
BEGIN
    DELETE FROM audit.feed_count WHERE business_date = etl.business_date();
    FOR f IN feeds LOOP
        EXECUTE 'SELECT count(*) FROM ' || f.feed_table INTO v_rows;
        INSERT INTO audit.feed_count VALUES (etl.business_date(), f.feed_table, v_rows);
        IF v_rows < f.expected_min_rows AND f.is_required THEN
            RAISE EXCEPTION 'feed % has % rows, at least % expected', f.feed_table, v_rows, f.expected_min_rows;
        ELSIF v_rows < f.expected_min_rows THEN
            CALL etl.log_step('feed ' || f.feed_table, 'WARN', v_rows);
        END IF;
    END LOOP;
END;
$proc$;
