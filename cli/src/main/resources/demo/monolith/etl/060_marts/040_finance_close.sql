-- Grouping sets: month x account x product, month x account, month, all. Level = GROUPING().
TRUNCATE mart.finance_close_month;
INSERT INTO mart.finance_close_month
SELECT posting_month, account_no, product_code, sum(net_amount), sum(vat_amount), sum(invoices), grouping(posting_month, account_no, product_code)
  FROM core.revenue_posting
 GROUP BY GROUPING SETS ((posting_month, account_no, product_code), (posting_month, account_no), (posting_month), ());
