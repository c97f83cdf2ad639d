/*
 * PRINT -> staging
 * 2009-10 first version (was: shell + sed)
 * 2014-06 status codes by map table
 * 2019-01 '9999999' is an open end
 */
CREATE OR REPLACE PROCEDURE etl.stage_print()
LANGUAGE plpgsql
AS $PRINT$
DECLARE
    n bigint;
BEGIN
    DELETE FROM staging.stg_subscriber   WHERE system_code = 'P';
    DELETE FROM staging.stg_subscription WHERE system_code = 'P';

    INSERT INTO staging.stg_subscriber
    SELECT DISTINCT ON (etl.norm_key(c.cuno))
           'P', etl.norm_key(c.cuno), coalesce(etl.clean_text(concat_ws(' ', c.cunm1, c.cunm2)), '(no name)'),
           NULL, nullif(btrim(c.cutel), ''), etl.parse_cyymmdd(c.cudob), 'en', etl.parse_cyymmdd(c.cucdt),
           coalesce(etl.clean_text(regexp_replace(c.cuadr, '\s+\d+\s*[a-zA-Z]?\s*$', '')), ''),
           coalesce(btrim(substring(c.cuadr FROM '\s(\d+\s*[a-zA-Z]?)\s*$')), ''),
           etl.norm_postcode(c.cuzip), etl.clean_text(c.cucty),
           CASE btrim(c.culnd) WHEN 'D' THEN 'DE' WHEN 'B' THEN 'BE' WHEN '' THEN 'NL' WHEN 'GB' THEN 'GB' ELSE 'NL' END,
           c.custs = 'B'
      FROM raw_print.cusm c
     WHERE btrim(c.cuno) <> ''
     ORDER BY etl.norm_key(c.cuno), c.cucdt DESC NULLS LAST, c.cunm1, c.cuadr, c.cutel;

    GET DIAGNOSTICS n = ROW_COUNT;
    CALL etl.log_step('stage_print subscriber', 'OK', n);

    INSERT INTO staging.stg_subscription
    SELECT DISTINCT ON (etl.norm_key(s.sbno))
           'P', etl.norm_key(s.sbno), etl.norm_key(s.cuno), coalesce(m.product_code, 'UNKNOWN'),
           CASE s.sbtyp WHEN '1M' THEN 'M' WHEN '3M' THEN 'Q' WHEN '6M' THEN 'H' WHEN '1J' THEN 'Y' ELSE 'Y' END,
           coalesce(t.status_code, '??'),
           coalesce(etl.parse_cyymmdd(s.sbfrm), etl.parse_cyymmdd(s.sbcdt), DATE '2000-01-01'), etl.parse_cyymmdd(s.sbtoo),
           s.sbprc / 100.0, 'EUR', p.method, coalesce(h.channel_code, 'OTHER'), greatest(s.sbcop, 1), nullif(btrim(s.sbrte), ''),
           etl.parse_cyymmdd(s.sbcdt), NULL
      FROM raw_print.subm s
      LEFT JOIN etl.map_product m ON m.system_code = 'P' AND m.source_code = btrim(s.sbtit)
      LEFT JOIN etl.map_status  t ON t.system_code = 'P' AND t.source_code = upper(btrim(s.sbsts))
      LEFT JOIN etl.map_payment p ON p.system_code = 'P' AND p.source_code = s.sbpay
      LEFT JOIN etl.map_channel h ON h.system_code = 'P' AND h.source_code = btrim(s.sbchn)
     WHERE btrim(s.sbno) <> ''
     ORDER BY etl.norm_key(s.sbno), s.sbcdt DESC NULLS LAST, s.sbfrm DESC, s.sbsts, s.sbprc;

    GET DIAGNOSTICS n = ROW_COUNT;
    CALL etl.log_step('stage_print subscription', 'OK', n);
END;
$PRINT$;
