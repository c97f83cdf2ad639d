CREATE OR REPLACE PUBLIC SYNONYM orders FOR sales.orders_2026;
CREATE SYNONYM target FOR dw.fact_order;
INSERT INTO target (id) SELECT id FROM orders;
