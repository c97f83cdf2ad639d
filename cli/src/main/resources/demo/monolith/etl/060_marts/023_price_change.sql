TRUNCATE mart.price_change_effect;
INSERT INTO mart.price_change_effect
SELECT s.product_code, p.valid_from, count(*), count(k.subscription_id)
  FROM core.subscription_price p
  JOIN core.subscription s ON s.subscription_id = p.subscription_id
  LEFT JOIN core.cancellation k ON k.subscription_id = p.subscription_id AND k.cancelled_on BETWEEN p.valid_from AND p.valid_from + 90
 WHERE p.origin = 'list'
 GROUP BY s.product_code, p.valid_from;
