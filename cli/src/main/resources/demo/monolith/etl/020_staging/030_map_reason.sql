DELETE FROM etl.map_reason;
INSERT INTO etl.map_reason (system_code, source_code, reason_code)
SELECT m.system_code, u.source_code, m.reason_code
  FROM (VALUES
        ('P', 'PRC', ARRAY['01', '02']), ('P', 'MOV', ARRAY['03']), ('P', 'DTH', ARRAY['04']), ('P', 'CNT', ARRAY['05']), ('P', 'DLV', ARRAY['06', '07']),
        ('P', 'DIG', ARRAY['08']), ('P', 'NOT', ARRAY['09']), ('P', 'PAY', ARRAY['10']), ('P', 'ADM', ARRAY['11', '12']),
        ('W', 'PRC', ARRAY['price']), ('W', 'CNT', ARRAY['content']), ('W', 'MOV', ARRAY['moved']), ('W', 'PAY', ARRAY['payment_failed']), ('W', 'NOT', ARRAY['no_time']),
        ('R', 'PRC', ARRAY['te duur', 'prijs']), ('R', 'MOV', ARRAY['verhuizing']), ('R', 'DTH', ARRAY['overleden']), ('R', 'CNT', ARRAY['inhoud']),
        ('R', 'DLV', ARRAY['bezorging']), ('R', 'DIG', ARRAY['digitaal']), ('R', 'NOT', ARRAY['geen tijd']), ('R', 'PAY', ARRAY['wanbetaling'])
       ) AS m(system_code, reason_code, codes)
 CROSS JOIN LATERAL unnest(m.codes) AS u(source_code);
