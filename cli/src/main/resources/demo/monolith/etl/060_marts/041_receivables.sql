TRUNCATE mart.receivable_ageing;
INSERT INTO mart.receivable_ageing
SELECT b.label, count(i.invoice_no), coalesce(sum(i.gross_amount), 0)
  FROM (VALUES ('0-30', 0, 30), ('31-60', 31, 60), ('61-90', 61, 90), ('over 90', 91, 100000)) AS b(label, low, high)
  LEFT JOIN core.subscription_invoice i ON i.state = 'overdue' AND etl.business_date() - i.due_on BETWEEN b.low AND b.high
 GROUP BY b.label;
