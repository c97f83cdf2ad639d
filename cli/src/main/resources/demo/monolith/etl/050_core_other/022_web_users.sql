DELETE FROM core.web_user_link;
INSERT INTO core.web_user_link (account_id, subscriber_id, customer_id)
SELECT a.account_id, b.subscriber_id, b.customer_id
  FROM (SELECT DISTINCT account_id FROM raw_web.account) a
  JOIN core.subscriber b ON b.system_code = 'W' AND b.source_key = a.account_id::text;

INSERT INTO core.device VALUES ('D', 'desktop'), ('M', 'mobile'), ('T', 'tablet'), ('A', 'app'), ('?', 'unknown') ON CONFLICT DO NOTHING;
