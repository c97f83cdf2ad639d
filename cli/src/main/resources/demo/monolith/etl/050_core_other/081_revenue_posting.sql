-- Revenue by month, account and product. Account by medium. 4711 is a joke that got into production.
TRUNCATE core.revenue_posting;
INSERT INTO core.revenue_posting
SELECT date_trunc('month', i.issued_on)::date, CASE p.medium WHEN 'print' THEN '8100' WHEN 'digital' THEN '8200' WHEN 'combined' THEN '8300' ELSE '4711' END,
       s.product_code, i.currency_code, sum(i.net_amount), sum(i.gross_amount - i.net_amount), count(*)
  FROM core.subscription_invoice i
  JOIN core.subscription s ON s.subscription_id = i.subscription_id
  JOIN core.subscription_product p ON p.product_code = s.product_code
 WHERE i.state <> 'void'
 GROUP BY 1, 2, 3, 4;
