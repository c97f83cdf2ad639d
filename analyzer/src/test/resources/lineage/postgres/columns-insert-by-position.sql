CREATE TABLE mart.sales (day date, region text, amount numeric);
INSERT INTO mart.sales SELECT o.ordered_on, c.region, o.total * 1.2 FROM core.orders o JOIN core.customer c ON c.id = o.customer_id;
