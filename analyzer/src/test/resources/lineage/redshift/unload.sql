UNLOAD ('SELECT o.id, c.region FROM sales.orders o JOIN sales.customers c ON c.id = o.customer_id WHERE o.kind = ''web''')
TO 's3://exports/orders_' IAM_ROLE 'arn:aws:iam::1:role/unload' FORMAT AS PARQUET PARTITION BY (region);
UNLOAD ($$SELECT * FROM sales.totals$$) TO 's3://exports/totals_' IAM_ROLE default;
