-- CRM sends changed customers twice when two agents save at once.
TRUNCATE staging.stg_customer;
INSERT INTO staging.stg_customer
SELECT DISTINCT ON (crm_id)
       crm_id, etl.clean_text(salutation), etl.clean_text(first_name), coalesce(etl.clean_text(last_name), '?'), etl.parse_iso_date(birth_date), lower(btrim(email)),
       nullif(btrim(phone), ''), lower(left(nullif(btrim(language), ''), 2)), etl.parse_iso_date(created_on),
       CASE upper(source_system) WHEN 'PRINT' THEN 'P' WHEN 'WEB' THEN 'W' WHEN 'SHOP' THEN 'W' WHEN 'REGIO' THEN 'R' END,
       CASE WHEN upper(source_system) = 'PRINT' THEN etl.norm_key(source_key) ELSE nullif(btrim(source_key), '') END,
       merged_into
  FROM raw_crm.customer
 ORDER BY crm_id, created_on DESC, email, last_name, first_name, phone;
ANALYZE staging.stg_customer;
