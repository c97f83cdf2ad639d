-- Replaced every night, so that a forgotten change by hand does not live long.
CREATE OR REPLACE VIEW mart.reachable_customer AS
SELECT c.customer_id, c.first_name, c.last_name, e.email
  FROM core.customer c
  JOIN core.customer_email e ON e.customer_id = c.customer_id AND e.is_primary
 WHERE NOT c.is_merged
   AND EXISTS (SELECT 1 FROM core.customer_consent k WHERE k.customer_id = c.customer_id AND k.purpose = 'EMAIL' AND k.is_granted);
