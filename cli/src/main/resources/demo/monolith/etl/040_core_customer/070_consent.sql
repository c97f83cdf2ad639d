-- The last word counts. CRM says Y, N, 1, 0 and once 'ja'.
TRUNCATE core.customer_consent;
INSERT INTO core.customer_consent
SELECT DISTINCT ON (c.customer_id, upper(k.purpose))
       c.customer_id, upper(left(k.purpose, 20)), lower(k.granted) IN ('y', '1', 'ja', 'true'), nullif(k.changed_at, '')::timestamp
  FROM raw_crm.consent k
  JOIN core.customer c USING (crm_id)
 WHERE k.changed_at IS NULL OR k.changed_at ~ '^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$' OR k.changed_at = ''
 ORDER BY c.customer_id, upper(k.purpose), k.changed_at DESC NULLS LAST, k.consent_id DESC;
