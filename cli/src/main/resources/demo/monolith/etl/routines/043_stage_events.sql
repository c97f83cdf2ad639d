-- Status events, pauses and cancellations of all three systems.
CREATE OR REPLACE PROCEDURE etl.stage_events()
LANGUAGE plpgsql AS $$
BEGIN
    TRUNCATE staging.stg_status_event, staging.stg_pause, staging.stg_cancellation;

    INSERT INTO staging.stg_status_event (system_code, source_ref, changed_at, source_seq, status_code, changed_by)
    SELECT 'P', etl.norm_key(h.sbno), etl.print_moment(h.hsdat, h.hstim), h.hsseq, coalesce(t.status_code, '??'), nullif(btrim(h.hsusr), '')
      FROM raw_print.sbhs h
      LEFT JOIN etl.map_status t ON t.system_code = 'P' AND t.source_code = upper(btrim(h.hssts))
     WHERE etl.parse_cyymmdd(h.hsdat) IS NOT NULL
    UNION ALL
    SELECT 'W', e.order_id::text, etl.parse_iso_moment(e.occurred_at), e.event_id,
           CASE e.event WHEN 'created' THEN 'NW' WHEN 'activated' THEN 'AC' WHEN 'renewed' THEN 'AC' WHEN 'resumed' THEN 'AC'
                        WHEN 'paused' THEN 'PA' WHEN 'cancelled' THEN 'CA' WHEN 'expired' THEN 'EX' WHEN 'payment_failed' THEN 'SU' ELSE '??' END,
           e.payload ->> 'by'
      FROM raw_web.order_event e
     WHERE etl.parse_iso_moment(e.occurred_at) IS NOT NULL
    UNION ALL
    SELECT 'R', split_part(btrim(m.contractnr), '/', 1), etl.parse_dmy(m.datum)::timestamp AT TIME ZONE 'Europe/Amsterdam', m.mutatienr,
           coalesce(t.status_code, '??'), 'regio'
      FROM raw_regio.mutatie m
      LEFT JOIN etl.map_status t ON t.system_code = 'R' AND t.source_code = lower(btrim(m.nieuw))
     WHERE m.veld = 'status' AND etl.parse_dmy(m.datum) IS NOT NULL;

    INSERT INTO staging.stg_pause
    SELECT 'P', etl.norm_key(sbno), etl.parse_cyymmdd(pafrm), etl.parse_cyymmdd(patoo),
           CASE parsn WHEN '01' THEN 'holiday' WHEN '02' THEN 'hospital' WHEN '03' THEN 'moving' ELSE '' END
      FROM raw_print.paus
    UNION ALL
    SELECT 'W', order_id::text, etl.parse_iso_date(payload ->> 'from'), etl.parse_iso_date(payload ->> 'to'), coalesce(payload ->> 'reason', '')
      FROM raw_web.order_event WHERE event = 'paused'
    UNION ALL
    SELECT 'R', split_part(btrim(contractnr), '/', 1), etl.parse_dmy(van), etl.parse_dmy(tot), coalesce(btrim(reden), '')
      FROM raw_regio.onderbreking;

    INSERT INTO staging.stg_cancellation
    SELECT 'P', etl.norm_key(sbno), etl.parse_cyymmdd(cndat), btrim(cnrsn),
           CASE cnmed WHEN 'L' THEN 'LETTER' WHEN 'T' THEN 'PHONE' WHEN 'E' THEN 'EMAIL' ELSE 'OTHER' END, nullif(btrim(cnusr), '')
      FROM raw_print.canc
    UNION ALL
    SELECT 'W', order_id::text, (etl.parse_iso_moment(occurred_at) AT TIME ZONE 'Europe/Amsterdam')::date, coalesce(payload ->> 'reason', ''), 'WEB', NULL
      FROM raw_web.order_event WHERE event = 'cancelled'
    UNION ALL
    SELECT 'R', split_part(btrim(contractnr), '/', 1), etl.parse_dmy(datum), lower(btrim(reden)),
           CASE lower(btrim(kanaal)) WHEN 'brief' THEN 'LETTER' WHEN 'telefoon' THEN 'PHONE' WHEN 'mail' THEN 'EMAIL' ELSE 'OTHER' END, NULL
      FROM raw_regio.opzegging;
    DELETE FROM staging.stg_cancellation WHERE cancelled_on IS NULL;
END;
$$;
