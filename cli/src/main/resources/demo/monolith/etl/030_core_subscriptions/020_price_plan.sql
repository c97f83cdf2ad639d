-- Delete and insert; the number is the position in the sorted list, which is fine as long as nothing is inserted in between (it is, they know).
BEGIN;
DELETE FROM core.price_plan;
INSERT INTO core.price_plan (price_plan_id, product_code, interval_code, system_code, list_price, currency_code, valid_from, valid_to)
SELECT 1000 + row_number() OVER (ORDER BY valid_from, system_code, product_code COLLATE "C", interval_code), product_code, interval_code, system_code, amount,
       coalesce(nullif(btrim(currency_code), ''), 'EUR'), valid_from,
       lead(valid_from) OVER (PARTITION BY system_code, product_code, interval_code ORDER BY valid_from) - 1
  FROM staging.stg_price_list
 WHERE amount IS NOT NULL;
COMMIT;
