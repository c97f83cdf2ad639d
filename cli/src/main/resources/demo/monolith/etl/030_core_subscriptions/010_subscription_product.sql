-- Products. Names come from the title file of PRINT, the shop only knows codes.
WITH known (product_code, title_code, medium, issues, lang, vat, launched) AS (
    VALUES ('MER-PRINT6', 'MER', 'print', 6, 'en', 9.00, NULL), ('MER-PRINT1', 'MER', 'print', 1, 'en', 9.00, DATE '2004-09-04'),
           ('MER-COMBI', 'MER', 'combined', 6, 'en', 9.00, '2014-01-01'), ('MER-DIGI', 'MER', 'digital', 7, 'en', 9.00, '2013-09-01'),
           ('MER-STUD', 'MER', 'digital', 7, 'en', 9.00, '2016-08-15'), ('MER-TRIAL', 'MER', 'digital', 7, 'en', 9.00, '2015-03-01'),
           ('HAV-PRINT6', 'HAV', 'print', 6, 'nl', 9.00, NULL), ('HAV-PRINT1', 'HAV', 'print', 1, 'nl', 9.00, '2006-01-07'),
           ('HAV-COMBI', 'HAV', 'combined', 6, 'nl', 9.00, '2014-01-01'), ('HAV-DIGI', 'HAV', 'digital', 7, 'nl', 9.00, '2013-09-01'),
           ('VAL-PRINT6', 'VAL', 'print', 6, NULL, 9.00, NULL), ('VAL-DIGI', 'VAL', 'digital', 7, NULL, 9.00, '2015-01-01'),
           ('WKD-PRINT1', 'WKD', 'print', 1, 'en', 9.00, '1998-05-02'), ('WKD-DIGI', 'WKD', 'digital', 7, 'en', 9.00, '2018-10-01'),
           ('RDB-PRINT6', 'RDB', 'print', 6, 'nl', 9.00, NULL), ('RDB-PRINT2', 'RDB', 'print', 2, 'nl', 9.00, NULL),
           ('RDB-DIGI', 'RDB', 'digital', 7, 'nl', 9.00, '2018-05-01'), ('RDB-COMBI', 'RDB', 'combined', 6, 'nl', 9.00, '2018-05-01'),
           ('UNKNOWN', '????', 'print', 0, NULL, 0.00, NULL)
)
INSERT INTO core.subscription_product AS t
SELECT k.product_code, coalesce(max(btrim(n.tinam)) || ' ' || k.medium, k.product_code), k.title_code, k.medium, k.issues, k.lang, k.vat,
       k.product_code NOT IN ('UNKNOWN', 'VAL-DIGI', 'MER-STUD'), k.launched
  FROM known k
  LEFT JOIN etl.map_product m ON m.product_code = k.product_code AND m.system_code = 'P'
  LEFT JOIN raw_print.titm n ON btrim(n.ticod) = m.source_code
 GROUP BY k.product_code, k.title_code, k.medium, k.issues, k.lang, k.vat, k.launched
ON CONFLICT (product_code) DO UPDATE
   SET product_name = excluded.product_name, is_sold = excluded.is_sold, vat_rate = excluded.vat_rate
 WHERE (t.product_name, t.is_sold, t.vat_rate) IS DISTINCT FROM (excluded.product_name, excluded.is_sold, excluded.vat_rate);
