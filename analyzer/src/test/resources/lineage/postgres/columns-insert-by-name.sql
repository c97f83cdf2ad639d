INSERT INTO mart.sales SELECT o.day, upper(o.region) AS region, o.total + o.tax FROM core.orders o;
