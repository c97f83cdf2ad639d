INSERT OVERWRITE TABLE core.orders PARTITION (country = 'CH', day)
SELECT o.id, o.amount, o.order_day FROM raw.orders o;
