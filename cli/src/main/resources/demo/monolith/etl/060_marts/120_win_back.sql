-- Calls for the next quarter. DELETE USING drops those who came back.
TRUNCATE mart.win_back_list;
INSERT INTO mart.win_back_list
SELECT k.subscription_id, b.full_name, b.phone, k.reason_code, k.cancelled_on + r.win_back_days
  FROM core.cancellation k
  JOIN core.cancellation_reason r ON r.reason_code = k.reason_code AND r.win_back_days IS NOT NULL
  JOIN core.subscription s ON s.subscription_id = k.subscription_id
  JOIN core.subscriber b ON b.subscriber_id = s.subscriber_id
 WHERE k.cancelled_on + r.win_back_days BETWEEN etl.business_date() AND etl.business_date() + 90;
DELETE FROM mart.win_back_list w
 USING core.subscription old, core.subscription fresh
 WHERE old.subscription_id = w.subscription_id AND fresh.subscriber_id = old.subscriber_id
   AND fresh.started_on > old.started_on AND fresh.status_code IN ('AC', 'NW');
