TRUNCATE core.household, core.household_member;

INSERT INTO core.household_member
SELECT h.household_no, c.customer_id, min(coalesce(nullif(lower(btrim(h.role)), ''), 'member'))
  FROM raw_crm.household h NATURAL JOIN (SELECT crm_id, customer_id FROM core.customer) c
 GROUP BY h.household_no, c.customer_id;

INSERT INTO core.household
SELECT m.household_id, count(*), min(a.postcode), bool_or(coalesce(p.has_print, false))
  FROM core.household_member m
  LEFT JOIN core.customer_address a ON a.customer_id = m.customer_id AND a.is_current AND a.address_kind = 'home'
  LEFT JOIN (SELECT b.customer_id, bool_or(q.medium <> 'digital') AS has_print
               FROM core.subscriber b JOIN core.subscription s USING (subscriber_id) JOIN core.subscription_product q USING (product_code)
              WHERE s.status_code = 'AC' GROUP BY b.customer_id) p ON p.customer_id = m.customer_id
 GROUP BY m.household_id;
