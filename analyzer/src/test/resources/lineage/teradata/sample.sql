INSERT INTO stage.order_sample
SELECT order_id, amount FROM core.orders SAMPLE 0.1;
