-- Contracts whose customer number does not exist in the same system: noted, then loaded with a stand-in.
CREATE OR REPLACE PROCEDURE etl.reject_orphans()
LANGUAGE plpgsql AS $$
DECLARE
    v_system text;
    v_table  text;
    v_key    text;
    v_parent text;
BEGIN
    DELETE FROM audit.rejected_row WHERE business_date = etl.business_date() AND step_name LIKE 'orphan %';
    FOREACH v_system IN ARRAY ARRAY['print', 'web', 'regio'] LOOP
        CASE v_system
            WHEN 'print' THEN v_table := 'raw_print.subm';       v_key := 'cuno';       v_parent := 'raw_print.cusm';
            WHEN 'web'   THEN v_table := 'raw_web.shop_order';   v_key := 'account_id'; v_parent := 'raw_web.account';
            ELSE              v_table := 'raw_regio.contract';   v_key := 'klantnr';    v_parent := 'raw_regio.abonnee';
        END CASE;
        EXECUTE format(
            'INSERT INTO audit.rejected_row (business_date, step_name, source_key, reason)
             SELECT etl.business_date(), %L, c.%2$I::text, %3$L
               FROM %4$s c
              WHERE NOT EXISTS (SELECT 1 FROM %5$s p WHERE p.%2$I = c.%2$I)',
            'orphan ' || v_system, v_key, 'customer number unknown', v_table, v_parent);
    END LOOP;
END;
$$;
