INSERT INTO dw.orders (id) SELECT id FROM pg_orders;
INSERT INTO dw.objects (id) SELECT id FROM sysobjects;
