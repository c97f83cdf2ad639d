-- Type 1. customer_id = crm_id since 2018; before that there was a sequence, see loyalty_card.
WITH feed AS (
    SELECT crm_id, left(salutation, 12) AS salutation, first_name, last_name, birth_date, nullif(email, '') AS email, phone, language_code, created_on, merged_into IS NOT NULL AS is_merged
      FROM staging.stg_customer
)
INSERT INTO core.customer AS t (customer_id, crm_id, salutation, first_name, last_name, birth_date, email, phone, language_code, created_on, is_merged)
SELECT crm_id, crm_id, salutation, first_name, last_name, birth_date, email, phone, language_code, created_on, is_merged FROM feed
ON CONFLICT (customer_id) DO UPDATE
   SET salutation = excluded.salutation, first_name = excluded.first_name, last_name = excluded.last_name, birth_date = excluded.birth_date,
       email = excluded.email, phone = excluded.phone, language_code = excluded.language_code, is_merged = excluded.is_merged
 WHERE (t.salutation, t.first_name, t.last_name, t.birth_date, t.email, t.phone, t.language_code, t.is_merged)
       IS DISTINCT FROM
       (excluded.salutation, excluded.first_name, excluded.last_name, excluded.birth_date, excluded.email, excluded.phone, excluded.language_code, excluded.is_merged);
ANALYZE core.customer;
