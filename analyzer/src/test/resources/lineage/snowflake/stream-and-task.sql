CREATE STREAM sales.orders_changes ON TABLE sales.orders APPEND_ONLY = TRUE;
CREATE OR REPLACE TASK sales.load_orders
  WAREHOUSE = etl SCHEDULE = '5 MINUTE' WHEN SYSTEM$STREAM_HAS_DATA('sales.orders_changes')
AS
  INSERT INTO dw.orders (id) SELECT id FROM sales.orders_changes WHERE metadata$action = 'INSERT';
CREATE TASK sales.after_load AFTER sales.load_orders AS CALL dw.refresh_totals();
EXECUTE TASK sales.load_orders;
