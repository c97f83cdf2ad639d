-- ============================================================
-- REGIO -> staging            acquired 2017, integrated 2018-05
-- Contract numbers carry a suffix (/1, /2): the last one is valid
-- ============================================================
CREATE OR REPLACE PROCEDURE etl.stage_regio()
LANGUAGE plpgsql AS $_$
DECLARE
    v_stage text;
BEGIN
    FOREACH v_stage IN ARRAY ARRAY['stg_subscriber', 'stg_subscription'] LOOP
        EXECUTE format('DELETE FROM staging.%I WHERE system_code = %L', v_stage, 'R');
    END LOOP;

    INSERT INTO staging.stg_subscriber
    SELECT DISTINCT ON (upper(btrim(a.klantnr)))
           'R', upper(btrim(a.klantnr)), coalesce(etl.clean_text(a.naam), '(no name)'), lower(a.email), nullif(btrim(a.telefoon), ''),
           etl.parse_dmy(a.geboortedatum), 'nl', etl.parse_dmy(a.aangemaakt), coalesce(btrim(a.straat), ''), coalesce(btrim(a.huisnr), ''),
           etl.norm_postcode(a.postcode), etl.clean_text(a.plaats), 'NL', a.naam ~* '\m(b\.?v|stichting|gemeente)\M'
      FROM raw_regio.abonnee a
     ORDER BY upper(btrim(a.klantnr)), etl.parse_dmy(a.aangemaakt) DESC NULLS LAST, a.naam, a.straat, a.telefoon;

    CREATE TEMP TABLE tmp_regio_contract ON COMMIT DROP AS
    SELECT c.*, split_part(btrim(c.contractnr), '/', 1) AS base_no,
           row_number() OVER (PARTITION BY split_part(btrim(c.contractnr), '/', 1)
                              ORDER BY split_part(btrim(c.contractnr), '/', 2) DESC, etl.parse_dmy(c.ingang) DESC NULLS LAST, c.bedrag, c.status) AS rn
      FROM raw_regio.contract c;

    INSERT INTO staging.stg_subscription
    SELECT 'R', c.base_no, upper(btrim(c.klantnr)), coalesce(m.product_code, 'UNKNOWN'),
           CASE lower(btrim(c.soort)) WHEN 'maand' THEN 'M' WHEN 'kwartaal' THEN 'Q' WHEN 'halfjaar' THEN 'H' ELSE 'Y' END,
           coalesce(t.status_code, '??'), coalesce(etl.parse_dmy(c.ingang), DATE '2017-01-01'), etl.parse_dmy(c.einde),
           coalesce(etl.parse_amount(c.bedrag), 0), 'EUR', p.method, 'REGIO', 1, nullif(btrim(c.bezorgwijk), ''), etl.parse_dmy(c.ingang), NULL
      FROM tmp_regio_contract c
      LEFT JOIN etl.map_product m ON m.system_code = 'R' AND m.source_code = upper(btrim(c.uitgave))
      LEFT JOIN etl.map_status  t ON t.system_code = 'R' AND t.source_code = lower(btrim(c.status))
      LEFT JOIN etl.map_payment p ON p.system_code = 'R' AND p.source_code = lower(btrim(c.betaalwijze))
     WHERE c.rn = 1;
    DROP TABLE tmp_regio_contract;
END;
$_$;
